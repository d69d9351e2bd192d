import type { FactId } from '../../flows/facts.ts'
import type { DutyId } from '../../flows/ids.ts'

/** Where an answer may be in doubt: what is sure, what is not, and what would free of a duty. */
export type Doubt = {
  fact: FactId
  yes: string
  unsure: string
  no: string
  /** An age in doubt is carried by one duty; the other duties go by that. */
  of?: DutyId
}
export const doubts: readonly Doubt[] = [
  { fact: 'danger', yes: 'threat', unsure: 'unsure', no: 'none' },
  {
    fact: 'age',
    yes: 'under-18',
    unsure: 'maybe-under-18',
    no: 'adult-under-60',
    of: 'childReport',
  },
  {
    fact: 'age',
    yes: 'adult-65-plus',
    unsure: 'adult-age-unsure',
    no: 'adult-under-60',
    of: 'elderDependentReport',
  },
  { fact: 'dependent', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'injury', yes: 'firearm', unsure: 'unsure', no: 'none' },
  { fact: 'injury', yes: 'assault', unsure: 'unsure', no: 'none' },
  { fact: 'assaultHoursAgo', yes: 'under-72', unsure: 'unknown', no: 'over-120' },
  { fact: 'concern', yes: 'suspected', unsure: 'uncertain', no: 'ruled-out' },
  { fact: 'ruledOutCheck', yes: 'one-or-more', unsure: 'unsure', no: 'none-of-these' },
  { fact: 'when', yes: 'current', unsure: 'unsure', no: 'past' },
  { fact: 'guardianInvolved', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'removalRisk', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'placement', yes: 'missing', unsure: 'unsure', no: 'none' },
  { fact: 'otherChildAtRisk', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'otherAdultAtRisk', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'careFacility', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'tonight', yes: 'unsafe', unsure: 'unsure', no: 'safe-place' },
  { fact: 'phoneWatched', yes: 'yes', unsure: 'unsure', no: 'no' },
  { fact: 'recordAccess', yes: 'someone-else', unsure: 'unsure', no: 'self-only' },
  { fact: 'paper', yes: 'not-safe', unsure: 'unsure', no: 'safe' },
]
