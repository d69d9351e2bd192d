import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import type { Scenario, ScenarioEvent } from '../../seeds/scenario.ts'
import en from '../../content/en/training.json'
import es from '../../content/es/training.json'

/** Nothing ever comes out under this name, so only a facilitator brings these on. */
const never = { revealed: 'brought-on-by-hand' } as const
const ids = ['hand-danger', 'hand-companion-back', 'hand-seventeen'] as const
const does: Record<(typeof ids)[number], Partial<ScenarioEvent>> = {
  'hand-danger': { brings: { danger: 'threat' } },
  'hand-companion-back': { companion: 'here' },
  'hand-seventeen': { brings: { age: 17 } },
}

/** The scenario, and what a facilitator may bring on in any of them. */
export const withInjections = (scenario: Scenario): Scenario => ({
  ...scenario,
  events: [
    ...scenario.events,
    ...ids
      .filter((id) => scenario.companion !== null || id !== 'hand-companion-back')
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
export const asItHappened = (scenario: Scenario, { events }: PracticeJournal): Scenario => ({
  ...scenario,
  events: scenario.events.filter(
    ({ id, trigger }) =>
      trigger !== never || events.some((event) => 'event' in event && event.event === id),
  ),
})
