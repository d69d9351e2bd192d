import { dutyIds } from '../../flows/ids.ts'
import type { Memory } from '../../flows/memory.ts'
import { canSpeakPrivately, hasFlag, hasThreat, isMinor } from '../../flows/predicates.ts'
import type { View } from '../../flows/view.ts'

/** One line of a card table: a card is shown while its condition holds. */
export type CardRule = { id: string; when: (view: View, memory: Memory) => boolean }
export type Condition = (view: View) => boolean

export const alive: Condition = ({ facts }) => facts.disposition !== 'died'

/** Said, suspected or wondered: what protects a patient never waits for certainty (SP-08). */
export const inDoubt: Condition = ({ facts }) =>
  facts.concern !== undefined && facts.concern !== 'ruled-out'

export const minorInDoubt: Condition = (view) => isMinor(view.facts) && inDoubt(view)

export const anyDuty: Condition = ({ duties }) =>
  dutyIds.some((duty) => duties[duty].status !== 'notOwed')

/** Every suspicion, threat, open duty or patient who came to ask is kept out of sight and earshot. */
export const keptQuiet: Condition = (view) =>
  inDoubt(view) || hasThreat(view.facts) || view.facts.entry === 'self-identified' || anyDuty(view)

export const recentAssault: Condition = ({ facts }) => hasFlag(facts, 'recent-sexual-assault')

export const mayBeLabor: Condition = ({ facts }) =>
  facts.exploitation === 'labor' || facts.exploitation === 'both' || facts.exploitation === 'unsure'

export const mayBeSex: Condition = ({ facts }) =>
  facts.exploitation === 'sex' || facts.exploitation === 'both' || facts.exploitation === 'unsure'

/** Nothing may be put to the patient now; not so while the first yes or no is still being asked. */
export const onlyObserving: Condition = ({ facts, known, mode }) =>
  mode === 'observing' &&
  known.aloneSettled &&
  !(canSpeakPrivately(facts) && facts.limitsExplained === 'yes' && facts.permission === undefined)

export const saidNo: Condition = ({ facts }) =>
  facts.permission === 'declined' || facts.help === 'nothing-today'

/** Too young to be told of help for oneself; whoever cares for the child is. */
export const youngChild: Condition = ({ facts }) => typeof facts.age === 'number' && facts.age < 12

export const atTheEnd = ({ page }: View, { lifecycle }: Memory): boolean =>
  page.step === 'plan' || lifecycle !== 'open'
