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

export const isInjection = (id: string): boolean => ids.some((one) => one === id)

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
