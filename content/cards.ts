import type { Memory } from '../flows/memory.ts'
import { type View, viewOf } from '../flows/view.ts'
import { bodyCards } from './cards/bodyCards.ts'
import { choiceCards } from './cards/choiceCards.ts'
import { dutyCards } from './cards/dutyCards.ts'
import { leavingCards } from './cards/leavingCards.ts'
import { minorCards } from './cards/minorCards.ts'
import { firstCards, roomCards } from './cards/roomCards.ts'

const table = [
  ...firstCards,
  ...bodyCards,
  ...roomCards,
  ...minorCards,
  ...dutyCards,
  ...choiceCards,
  ...leavingCards,
] as const

export type CardId = (typeof table)[number]['id']
export type Card = { id: CardId; when: (view: View, memory: Memory) => boolean }

/** Guidance for staff, in the order in which it is shown. Its words stand in cards.json. */
export const cards: readonly Card[] = table
export const cardIds: readonly CardId[] = cards.map(({ id }) => id)

/** After a death nothing is asked of the patient; what staff owe and need stays (C2). */
const afterDeath: readonly CardId[] = [
  'other-staff',
  'no-information',
  'responders-not-a-report',
  'guardian-withhold',
  'labor-words',
  'image-handling',
  'injury-question',
  'consult',
  'elder-60-64',
  'care-facility',
  'died',
  'billing-and-portal',
  'staff-support',
  'debrief',
]

/** The cards that this encounter calls for, most urgent first. They inform and decide nothing. */
export const guidanceFor = (memory: Memory): CardId[] => {
  const view = viewOf(memory)
  const died = view.facts.disposition === 'died'
  return cards
    .filter(({ id, when }) => (!died || afterDeath.includes(id)) && when(view, memory))
    .map(({ id }) => id)
}
