import type { FactId } from '../../flows/facts.ts'

const flags = ['recent-sexual-assault', 'strangulation', 'no-capacity-now']
/** Every set of the flags that guards look at. */
const flagSets = Array.from({ length: 2 ** flags.length }, (_, set) =>
  flags.filter((_flag, place) => Math.floor(set / 2 ** place) % 2 === 1),
)

/**
 * One value of each class that no guard, duty, task or end tells apart, but for those in `elsewhere`.
 * A test holds this list against the classes that the rules themselves show (toldApart.ts).
 */
export const oneOfEach: Record<FactId, readonly unknown[]> = {
  role: ['other-staff'],
  entry: ['self-identified'],
  danger: ['none', 'threat', 'medical'],
  age: [16, 17, 30, 62, 67, 'maybe-under-18', 'adult-age-unsure'],
  language: ['es'],
  interpreter: ['not-needed', 'not-yet', 'unavailable'],
  dependent: ['yes', 'no', 'unsure'],
  injury: ['none', 'firearm', 'assault', 'unsure'],
  clinicalFlags: flagSets.map((set) => (set.length > 0 ? set : 'none')),
  assaultHoursAgo: ['unknown'],
  custody: ['none'],
  privacy: ['alone', 'not-yet', 'companion-stays'],
  limitsExplained: ['yes', 'not-possible'],
  permission: ['yes', 'declined'],
  concern: ['disclosed', 'suspected', 'uncertain', 'ruled-out'],
  ruledOutCheck: ['none-of-these', 'one-or-more', 'unsure'],
  exploitation: ['unsure'],
  when: ['current', 'past'],
  guardianInvolved: ['no', 'unsure'],
  removalRisk: ['no', 'unsure'],
  daysToEighteen: [30],
  placement: ['none'],
  otherChildAtRisk: ['yes', 'unsure', 'nothing-known'],
  otherChildren: [1],
  otherAdultAtRisk: ['yes', 'unsure', 'nothing-known'],
  careFacility: ['yes', 'no', 'unsure'],
  help: ['wants-options', 'info-only', 'nothing-today'],
  needs: [['em-food']],
  serviceFit: [['youth-services']],
  choices: [{ 'waymakers-ht': 'accept' }, { 'waymakers-ht': 'later' }],
  police: ['wants', 'declines'],
  hotline: ['declines', 'call-together'],
  rightsCard: ['kept-for-later', 'given'],
  forensicExam: ['accept', 'decline'],
  tonight: ['safe-place'],
  phoneWatched: ['no'],
  recordAccess: ['unsure'],
  paper: ['safe'],
  safeContact: ['none'],
  disposition: ['discharged', 'admitted', 'transferred', 'left-early', 'died'],
}

/** Told apart too, but left to other walks: the proof fails for a class that none of them comes by. */
export const elsewhere: Partial<Record<FactId, readonly unknown[]>> = {
  // Patients who cannot be spoken to (patients.ts).
  limitsExplained: ['not-yet'],
  permission: ['cannot-answer'],
  // As many forms as children: the acts of that duty (acts.ts), and every value (eachValue.ts).
  otherChildren: [2, 3, 4, 5, 6, 7, 8, 9],
}
