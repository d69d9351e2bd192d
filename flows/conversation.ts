import { encounter } from './setup.ts'
import type { StepId } from './ids.ts'

/** What the nurse is doing now: the first row of steps.ts that applies and still lacks an answer. */
export const conversation = (steps: readonly StepId[]) =>
  encounter.createStateConfig({
    initial: steps[0] ?? 'plan',
    on: {
      '*': steps.map((step) => ({
        guard: { type: 'leadsToStep' as const, params: { step } },
        target: `.${step}` as const,
        actions: 'remember' as const,
      })),
    },
    states: Object.fromEntries(steps.map((step) => [step, {}])),
  })
