import type { EndStateId } from './ids.ts'
import type { Memory } from './memory.ts'
import { hasFlag, isMinor } from './predicates.ts'
import { type View, viewOf } from './view.ts'

type EndRow = { id: EndStateId; when: (memory: Memory, view: View) => boolean }

const minor = (view: View): boolean => isMinor(view.facts)

/** The first that holds. Duties are layered on any of them. */
export const endStates: readonly EndRow[] = [
  {
    id: 'emergency-handover',
    when: ({ endedBy }) => endedBy === 'responders-took-over',
  },
  {
    id: 'left-early',
    when: ({ endedBy }, { facts }) =>
      endedBy === 'patient-left' || facts.disposition === 'left-early',
  },
  { id: 'handed-over', when: ({ endedBy }) => endedBy === 'hand-over' },
  {
    id: 'minor-reported',
    when: (_, view) => minor(view) && view.duties.childReport.status !== 'notOwed',
  },
  {
    id: 'minor-consulted',
    when: (_, view) => minor(view) && view.duties.childReport.decision?.decision === 'notOwed',
  },
  { id: 'minor-no-concern', when: (_, view) => minor(view) },
  { id: 'no-concern', when: (_, { facts }) => facts.concern === 'ruled-out' },
  { id: 'not-safe-to-ask', when: (_, { known }) => !known.privateTime },
  {
    id: 'adult-deferred',
    when: (_, { facts }) =>
      hasFlag(facts, 'no-capacity-now') || facts.limitsExplained === 'not-possible',
  },
  {
    id: 'adult-declined',
    when: (_, { facts }) => facts.permission === 'declined' || facts.help === 'nothing-today',
  },
  {
    id: 'adult-plan',
    when: (_, { facts }) =>
      facts.police === 'wants' ||
      facts.hotline === 'call-together' ||
      Object.values(facts.choices ?? {}).includes('accept'),
  },
  { id: 'adult-info', when: () => true },
]

/** How the pathway ends, or would end if it ended now. */
export const endStateOf = (memory: Memory): EndStateId =>
  endStates.find(({ when }) => when(memory, viewOf(memory)))?.id ?? 'adult-info'
