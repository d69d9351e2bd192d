import type { ActId, DutyId, TaskId } from './ids.ts'
import type { Act, Known } from './memory.ts'
import { hasThreat, suspects } from './predicates.ts'

export type TaskKind = 'tell' | 'call' | 'written' | 'safeguard' | 'optional'
/** Asked for by the law itself, or by this project's or the site's protocol. */
export type TaskBasis = 'law' | 'local-protocol'

type Task = {
  duty: DutyId
  task: TaskId
  kind: TaskKind
  basis: TaskBasis
  when?: (known: Known) => boolean
}

const alive = ({ facts }: Known): boolean => facts.disposition !== 'died'
const couldBeTaken = ({ facts }: Known): boolean => facts.removalRisk !== 'no'
const guardianMayBeInvolved = ({ facts }: Known): boolean => facts.guardianInvolved !== 'no'
const policeToo = (known: Known): boolean =>
  known.site.policeCall === 'always' || hasThreat(known.facts) || couldBeTaken(known)

export const tasks = [
  { duty: 'childReport', task: 'tell-patient', kind: 'tell', basis: 'local-protocol', when: alive },
  { duty: 'childReport', task: 'call-registry', kind: 'call', basis: 'law' },
  {
    // The founding page asks for both agencies, the statute is met by one (A27, P4-018).
    duty: 'childReport',
    task: 'call-police',
    kind: 'call',
    basis: 'local-protocol',
    when: policeToo,
  },
  {
    duty: 'childReport',
    task: 'protective-custody-request',
    kind: 'safeguard',
    basis: 'local-protocol',
    when: couldBeTaken,
  },
  {
    duty: 'childReport',
    task: 'withhold-from-guardian',
    kind: 'safeguard',
    basis: 'local-protocol',
    when: guardianMayBeInvolved,
  },
  {
    duty: 'childReport',
    task: 'release-agreed',
    kind: 'safeguard',
    basis: 'local-protocol',
    when: (known) => guardianMayBeInvolved(known) && known.facts.disposition === 'discharged',
  },
  { duty: 'childReport', task: 'written-report', kind: 'written', basis: 'law' },
  {
    duty: 'childReport',
    task: 'otip-request',
    kind: 'optional',
    basis: 'local-protocol',
    when: ({ facts }) => suspects(facts),
  },
  { duty: 'otherChildReport', task: 'tell-patient', kind: 'tell', basis: 'law', when: alive },
  { duty: 'otherChildReport', task: 'call-registry', kind: 'call', basis: 'law' },
  { duty: 'otherChildReport', task: 'call-police', kind: 'call', basis: 'local-protocol' },
  { duty: 'otherChildReport', task: 'written-report', kind: 'written', basis: 'law' },
  { duty: 'injuryReport', task: 'tell-patient', kind: 'tell', basis: 'law', when: alive },
  { duty: 'injuryReport', task: 'call-police', kind: 'call', basis: 'law' },
  { duty: 'injuryReport', task: 'written-report', kind: 'written', basis: 'law' },
  { duty: 'elderDependentReport', task: 'tell-patient', kind: 'tell', basis: 'law', when: alive },
  ...protectiveCalls('elderDependentReport'),
  { duty: 'elderDependentReport', task: 'written-report', kind: 'written', basis: 'law' },
  ...protectiveCalls('otherAdultReport'),
  { duty: 'otherAdultReport', task: 'written-report', kind: 'written', basis: 'law' },
  { duty: 'examNotice', task: 'tell-patient', kind: 'tell', basis: 'law', when: alive },
  { duty: 'examNotice', task: 'notify-police', kind: 'call', basis: 'law' },
] as const satisfies readonly Task[]

/** Abuse in a care facility goes to the ombudsman or police, in doubt to police, else to APS (C11). */
function protectiveCalls<D extends DutyId>(duty: D) {
  return [
    {
      duty,
      task: 'call-aps',
      kind: 'call',
      basis: 'law',
      when: ({ facts }: Known) => facts.careFacility === undefined || facts.careFacility === 'no',
    },
    {
      duty,
      task: 'call-ombudsman-or-police',
      kind: 'call',
      basis: 'law',
      when: ({ facts }: Known) => facts.careFacility === 'yes',
    },
    {
      duty,
      task: 'call-police',
      kind: 'call',
      basis: 'law',
      when: ({ facts }: Known) => facts.careFacility === 'unsure',
    },
  ] as const
}

/** Every task of a duty that stands for these facts, required ones and the optional. */
export const tasksOf = (duty: DutyId, known: Known): readonly Task[] => {
  const all: readonly Task[] = tasks
  return all.filter((task) => task.duty === duty && (task.when?.(known) ?? true))
}

/** Acts that may be written down for a duty: its tasks, their stand-ins, and the other agency (A26). */
export const actsOf = (duty: DutyId): ReadonlySet<ActId> => actsByDuty[duty]

const written = ['written-report', 'written-report-planned', 'team-report-confirmed'] as const
const protective = ['call-aps', 'call-ombudsman-or-police', 'call-police', ...written] as const
const actsByDuty = {
  childReport: new Set<ActId>([
    ...tasks.filter(({ duty }) => duty === 'childReport').map(({ task }) => task),
    'registry-cross-reports',
    ...written,
  ]),
  otherChildReport: new Set<ActId>(['tell-patient', 'call-registry', 'call-police', ...written]),
  injuryReport: new Set<ActId>(['tell-patient', 'call-police', ...written]),
  elderDependentReport: new Set<ActId>(['tell-patient', ...protective]),
  otherAdultReport: new Set<ActId>(protective),
  examNotice: new Set<ActId>(['tell-patient', 'notify-police']),
} as const satisfies Record<DutyId, ReadonlySet<ActId>>

const actsFor = ({ memory }: Known, duty: DutyId, task: ActId): readonly Act[] =>
  memory.acts.filter((act) => act.duty === duty && act.task === task)

/** How many written forms a duty asks for: one form a child. */
export const formsDue = (duty: DutyId, { facts }: Known): number =>
  duty === 'otherChildReport' ? (facts.otherChildren ?? 1) : 1

const isSent = (duty: DutyId, known: Known): boolean =>
  actsFor(known, duty, 'written-report').reduce(
    (sum, { record }) => sum + (record.forms ?? 1),
    0,
  ) >= formsDue(duty, known)

/** A colleague's report stands for a call, never for telling the patient or keeping a child safe (A30). */
const isPhoned = (duty: DutyId, task: TaskId, known: Known): boolean =>
  actsFor(known, duty, task).length > 0 ||
  (isCall(task) &&
    actsFor(known, duty, 'team-report-confirmed').some(({ record }) => record.call === task))

/** Whether a task is made by telephone. */
export const isCall = (task: ActId): boolean =>
  tasks.some((known) => known.task === task && known.kind === 'call')

/** The Registry's own word that it passes the report on, where nobody may come to harm meanwhile. */
export const crossReportServes = ({ facts }: Known): boolean =>
  !hasThreat(facts) && facts.removalRisk === 'no'

const attempted = (duty: DutyId, call: TaskId, { memory }: Known): boolean =>
  memory.attempts.some((attempt) => attempt.duty === duty && attempt.task === call)

/** A line that could not be reached is made good by the police and the written report (A26, A27). */
const metByOtherAgency = (duty: DutyId, call: TaskId, known: Known): boolean =>
  (call === 'call-registry' || call === 'call-aps') &&
  attempted(duty, call, known) &&
  isPhoned(duty, 'call-police', known) &&
  isSent(duty, known)

/** Whether a task is met, by the act itself or by what the law lets stand for it. */
export const isMet = (duty: DutyId, task: TaskId, known: Known): boolean => {
  if (task === 'written-report') return isSent(duty, known)
  if (isPhoned(duty, task, known) || metByOtherAgency(duty, task, known)) return true
  return (
    duty === 'childReport' &&
    task === 'call-police' &&
    actsFor(known, duty, 'registry-cross-reports').length > 0 &&
    isPhoned(duty, 'call-registry', known) &&
    crossReportServes(known)
  )
}

export const isPlanned = (duty: DutyId, known: Known): boolean =>
  actsFor(known, duty, 'written-report-planned').length > 0

/** A phone task someone else has taken on by name, knowing the facts (PATHWAY 5). */
export const isTakenOver = (duty: DutyId, task: TaskId, { memory }: Known): boolean =>
  memory.takenOver.some((taken) => taken.duty === duty && taken.task === task)

/** Whether any call of this duty has been made; the written report comes only after one. */
export const anyCallMade = (duty: DutyId, known: Known): boolean =>
  tasks.some(({ task, kind }) => kind === 'call' && isPhoned(duty, task, known))
