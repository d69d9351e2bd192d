import { asBroughtOn } from '../../seeds/practice/broughtOn.ts'
import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import { truthOf } from '../../seeds/practice/truth.ts'
import type { Scenario, ScenarioEvent } from '../../seeds/scenario.ts'
import en from '../../content/en/training.json'
import es from '../../content/es/training.json'

/** Nothing ever comes out under this name, so only a facilitator brings these on. */
const never = { revealed: 'brought-on-by-hand' } as const
const ids = ['hand-danger', 'hand-companion-back', 'hand-companion-gone', 'hand-seventeen'] as const
const does: Record<(typeof ids)[number], Partial<ScenarioEvent>> = {
  'hand-danger': { brings: { danger: 'threat' } },
  'hand-companion-back': { companion: 'here' },
  'hand-companion-gone': { companion: 'gone' },
  'hand-seventeen': { brings: { age: 17 } },
}

/** Whether an old record could show that this patient is seventeen. */
const mayBeSeventeen = (scenario: Scenario): boolean => {
  const { age } = truthOf(scenario)
  return typeof age === 'number' && age >= 18 && age <= 26
}
const fits: Record<(typeof ids)[number], (scenario: Scenario) => boolean> = {
  'hand-danger': () => true,
  'hand-companion-back': ({ companion }) => companion !== null,
  'hand-companion-gone': ({ companion }) => companion !== null,
  'hand-seventeen': mayBeSeventeen,
}

/** The scenario, and what a facilitator may bring on in it beside its own events. */
export const withInjections = (scenario: Scenario): Scenario => ({
  ...scenario,
  events: [
    ...scenario.events,
    ...ids
      .filter((id) => fits[id](scenario))
      .map((id) => ({
        id,
        trigger: never,
        says: { en: en.injections[id], es: es.injections[id] },
        brings: {},
        ...does[id],
      })),
  ],
})

/** The scenario a run is judged by: as it was written, and what was brought on in this run. */
export const asItHappened = (scenario: Scenario, run: PracticeJournal): Scenario =>
  asBroughtOn(
    {
      ...scenario,
      events: scenario.events.filter(
        ({ id, trigger }) =>
          trigger !== never || run.events.some((event) => 'event' in event && event.event === id),
      ),
    },
    run,
  )
