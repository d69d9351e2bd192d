import { encounter } from './setup.ts'

const to = (state: 'quiet' | 'active' | 'over') => ({
  guard: { type: 'leadsToEmergency' as const, params: { to: state } },
  target: `.${state}` as const,
})

/** Interrupts any step; the step, its answers and its open tasks stay as they were. */
export const emergency = encounter.createStateConfig({
  initial: 'quiet',
  on: {
    EMERGENCY: to('active'),
    'ANSWER.danger': to('active'),
    EMERGENCY_OVER: to('over'),
    RESPONDERS_TOOK_OVER: to('over'),
  },
  states: { quiet: {}, active: {}, over: {} },
})
