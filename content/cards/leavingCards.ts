import { hasFlag } from '../../flows/predicates.ts'
import { isUndecidedOrOwed, type View } from '../../flows/view.ts'
import {
  alive,
  anyDuty,
  atTheEnd,
  type CardRule,
  inDoubt,
  keptQuiet,
  onlyObserving,
  saidNo,
} from './conditions.ts'

const passedOn: readonly (View['facts']['disposition'] | undefined)[] = [
  'admitted',
  'transferred',
  'protective-custody',
  'returned-to-custody',
  'psychiatric-hold',
]

/** How the talk ends, what goes along, and what stays with the staff. */
export const leavingCards = [
  { id: 'declined', when: saidNo },
  {
    id: 'deferred',
    when: ({ facts }) =>
      facts.limitsExplained === 'not-yet' ||
      facts.limitsExplained === 'not-possible' ||
      facts.permission === 'not-now' ||
      facts.permission === 'cannot-answer' ||
      hasFlag(facts, 'no-capacity-now'),
  },
  {
    // One staff card stands in for a safety plan that cannot be made with the patient (PATHWAY 4).
    id: 'door-open',
    when: (view) =>
      inDoubt(view) &&
      (onlyObserving(view) || saidNo(view) || hasFlag(view.facts, 'no-capacity-now')),
  },
  { id: 'psychiatric-hold', when: ({ facts }) => facts.disposition === 'psychiatric-hold' },
  {
    id: 'handover-person-to-person',
    when: ({ facts }, { endedBy }) =>
      passedOn.includes(facts.disposition) ||
      endedBy === 'hand-over' ||
      endedBy === 'responders-took-over',
  },
  {
    id: 'left-early',
    when: ({ facts }, { endedBy }) =>
      facts.disposition === 'left-early' || endedBy === 'patient-left',
  },
  { id: 'died', when: ({ facts }) => facts.disposition === 'died' },
  {
    id: 'after-ruled-out',
    when: (view) => view.facts.concern === 'ruled-out' && !isUndecidedOrOwed(view),
  },
  { id: 'billing-and-portal', when: keptQuiet },
  {
    id: 'staff-support',
    when: (view, memory) => (keptQuiet(view) || !alive(view)) && atTheEnd(view, memory),
  },
  {
    id: 'debrief',
    when: (view, memory) =>
      atTheEnd(view, memory) &&
      (anyDuty(view) || memory.emergency !== 'quiet' || !alive(view) || memory.acts.length > 0),
  },
] as const satisfies readonly CardRule[]
