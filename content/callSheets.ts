import type { Facts } from '../flows/facts.ts'
import type { DutyId } from '../flows/ids.ts'
import type { Memory } from '../flows/memory.ts'
import { isMinor, suspects } from '../flows/predicates.ts'
import { viewOf } from '../flows/view.ts'

/** One sheet for each call a duty may ask for: `<duty>.<task>`. */
export const callSheetIds = [
  'childReport.call-registry',
  'childReport.call-police',
  'otherChildReport.call-registry',
  'otherChildReport.call-police',
  'injuryReport.call-police',
  'elderDependentReport.call-aps',
  'elderDependentReport.call-ombudsman-or-police',
  'elderDependentReport.call-police',
  'otherAdultReport.call-aps',
  'otherAdultReport.call-ombudsman-or-police',
  'otherAdultReport.call-police',
  'examNotice.notify-police',
] as const

type Extra = { id: string; when: (facts: Facts, duty: DutyId, memory: Memory) => boolean }

/** Lines said only where a fact calls for them. What is unsure is said as the careful answer. */
const table = [
  {
    id: 'sex',
    when: (facts) =>
      suspects(facts) && (facts.exploitation === 'sex' || facts.exploitation === 'both'),
  },
  {
    id: 'labor',
    when: (facts) =>
      suspects(facts) && (facts.exploitation === 'labor' || facts.exploitation === 'both'),
  },
  {
    id: 'images',
    when: (facts) => suspects(facts) && facts.exploitation === 'images-online',
  },
  { id: 'firearm', when: ({ injury }) => injury === 'firearm' },
  { id: 'assault', when: ({ injury }) => injury === 'assault' || injury === 'unsure' },
  {
    id: 'couldBeTaken',
    when: (facts) => isMinor(facts) && facts.removalRisk !== 'no',
  },
  {
    id: 'guardian',
    when: (facts) => isMinor(facts) && facts.guardianInvolved !== 'no',
  },
  {
    id: 'missing',
    when: ({ placement }) => placement === 'missing' || placement === 'unsure',
  },
  { id: 'inCare', when: ({ placement }) => placement === 'in-care' },
  {
    id: 'turning18',
    when: (facts) => facts.age === 17 || facts.daysToEighteen !== undefined,
  },
  {
    id: 'age60to64',
    when: ({ age }) => age === 'adult-60-64' || (typeof age === 'number' && age >= 60 && age <= 64),
  },
  { id: 'moreChildren', when: ({ otherChildren }) => (otherChildren ?? 1) > 1 },
  {
    id: 'language',
    when: ({ language }) => language !== undefined && !/^en(-|$)/.test(language),
  },
  {
    id: 'worry',
    when: (_, duty, memory) =>
      memory.acts.some(
        (act) =>
          act.duty === duty &&
          act.task === 'tell-patient' &&
          act.record.worry !== undefined &&
          act.record.worry !== 'none-named',
      ),
  },
] as const satisfies readonly Extra[]

export type CallExtraId = (typeof table)[number]['id']
export const callExtraIds: readonly CallExtraId[] = table.map(({ id }) => id)

/** Which of a sheet's extra lines this call needs, in the order to say them. */
export const callExtrasFor = (duty: DutyId, memory: Memory): CallExtraId[] => {
  const { facts } = viewOf(memory)
  return table.filter(({ when }) => when(facts, duty, memory)).map(({ id }) => id)
}
