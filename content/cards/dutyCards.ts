import type { Facts } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import { isAdult, isElder, isMinor } from '../../flows/predicates.ts'
import type { View } from '../../flows/view.ts'
import { type CardRule, type Condition, inDoubt, mayBeLabor, mayBeSex } from './conditions.ts'

const stands = (duty: keyof View['duties']): Condition => {
  return ({ duties }) => duties[duty].status !== 'notOwed'
}
const childDuty: Condition = (view) =>
  stands('childReport')(view) || stands('otherChildReport')(view)
const elderDuty: Condition = (view) =>
  stands('elderDependentReport')(view) || stands('otherAdultReport')(view)
const from60To64 = ({ age }: Facts): boolean =>
  age === 'adult-60-64' || (typeof age === 'number' && age >= 60 && age <= 64)
/** By the statute's own line of 65, whatever the site has chosen (C13, C14). */
const isElderByLaw = ({ facts, known }: View): boolean =>
  isElder(facts, { ...known.site, elderFrom: 65 })

const imagesOfAMinor: Condition = (view) => {
  const { exploitation, when } = view.facts
  if (isMinor(view.facts))
    return inDoubt(view) && (exploitation === 'images-online' || mayBeSex(view))
  return exploitation === 'images-online' && (when === 'past-as-child' || childDuty(view))
}

/** How a report is worded, decided and kept in bounds. */
export const dutyCards = [
  {
    id: 'labor-words',
    when: (view) => mayBeLabor(view) && (childDuty(view) || elderDuty(view)),
  },
  {
    id: 'image-handling',
    when: (view) => imagesOfAMinor(view) || view.facts.ruledOutCheck === 'one-or-more',
  },
  { id: 'injury-question', when: ({ duties }) => duties.injuryReport.status === 'undecided' },
  {
    id: 'consult',
    when: ({ duties }) => dutyIds.some((duty) => duties[duty].status === 'undecided'),
  },
  {
    id: 'other-people-at-risk',
    when: (view) =>
      (inDoubt(view) || stands('otherChildReport')(view) || stands('otherAdultReport')(view)) &&
      !(view.facts.otherChildAtRisk === 'no' && view.facts.otherAdultAtRisk === 'no'),
  },
  { id: 'past-as-child', when: ({ facts }) => facts.when === 'past-as-child' },
  { id: 'elder-60-64', when: (view) => from60To64(view.facts) && inDoubt(view) },
  {
    id: 'inpatient-dependent',
    when: (view) =>
      isAdult(view.facts) &&
      !isElderByLaw(view) &&
      view.facts.disposition === 'admitted' &&
      view.facts.dependent !== 'yes' &&
      inDoubt(view),
  },
  {
    id: 'care-facility',
    when: (view) =>
      elderDuty(view) &&
      (view.facts.careFacility === 'yes' || view.facts.careFacility === 'unsure'),
  },
  {
    // Without a duty, only the adult's own yes opens a call about them (C16, C17, SP-04).
    id: 'adult-choice',
    when: (view) =>
      isAdult(view.facts) &&
      inDoubt(view) &&
      dutyIds.every((duty) => duty === 'examNotice' || !stands(duty)(view)),
  },
] as const satisfies readonly CardRule[]
