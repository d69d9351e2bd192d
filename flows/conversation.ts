import { encounter } from './setup.ts'
import { type StepId, stepIds } from './ids.ts'

/** What the nurse is doing now: the first row of steps.ts that applies and still lacks an answer. */
const ways = stepIds.map((step) => ({
  guard: { type: 'leadsToStep' as const, params: { step } },
  target: `.${step}` as const,
  actions: 'remember' as const,
}))

export const conversation = encounter.createStateConfig({
  initial: 'danger',
  on: { '*': ways },
  states: Object.fromEntries(stepIds.map((step) => [step, {}])) as Record<StepId, object>,
})
