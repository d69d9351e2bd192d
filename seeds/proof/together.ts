import { dutyIds, type DutyId } from '../../flows/ids.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { alone, exactly, startWith, type Told } from './startWith.ts'
import { doesAll } from './told.ts'

const first: Told = [
  ['danger', 'none'],
  ['interpreter', 'not-needed'],
  ['clinicalFlags', ['recent-sexual-assault']],
  ['assaultHoursAgo', 'unknown'],
  ['custody', 'none'],
  ...alone,
]
const then: Told = [
  ['concern', 'disclosed'],
  ['otherChildAtRisk', 'yes'],
  ['otherAdultAtRisk', 'yes'],
  ['careFacility', 'no'],
  ['rightsCard', 'given'],
  ['forensicExam', 'accept'],
]
/** As many duties at once as one patient can bring: an elder, and a child. */
const patients: readonly Told[] = [
  [['age', 67], ['dependent', 'no'], ['injury', 'assault'], ...first, ...then, ['when', 'current']],
  [
    ['age', 15],
    ['injury', 'assault'],
    ...first,
    ...then,
    ['guardianInvolved', 'no'],
    ['removalRisk', 'no'],
  ],
]
const calls = (spot: Spot, duty: DutyId): Way =>
  doesAll(spot.view, 'sent').filter(
    (event) =>
      event.type === 'DONE' &&
      event.duty === duty &&
      (event.task.startsWith('call-') || event.task === 'notify-police'),
  )
const rest = (spot: Spot, duty: DutyId): Way =>
  doesAll(spot.view, 'sent').filter((event) => event.type === 'DONE' && event.duty === duty)

/** Each duty to its own end, beside the others, in every order. */
export const togetherPlans = (p: Pathway): Plan[] =>
  patients.map((facts) => ({
    p,
    starts: [startWith(p, facts)],
    waysOn: (spot) =>
      dutyIds.map((duty) =>
        spot.view.duties[duty].status === 'owed' ? calls(spot, duty) : rest(spot, duty),
      ),
    keyOf: exactly,
  }))
