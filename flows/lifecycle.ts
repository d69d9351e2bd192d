import { encounter } from './setup.ts'

const states = ['open', 'conversationEnded', 'closed'] as const

/** Ending the talk is not ending the duties. */
export const lifecycle = encounter.createStateConfig({
  initial: 'open',
  on: {
    '*': states.map((to) => ({
      guard: { type: 'leadsToLifecycle' as const, params: { to } },
      target: `.${to}` as const,
    })),
  },
  states: { open: {}, conversationEnded: {}, closed: {} },
})
