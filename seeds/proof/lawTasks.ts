import type { ActId, DutyId, TaskId } from '../../flows/ids.ts'
import type { Act, Known } from '../../flows/memory.ts'

/** The acts of PATHWAY 5, and what alone meets them: written down a second time, on their own. */
export type LawTask = { task: TaskId; kind: 'tell' | 'call' | 'written' | 'safeguard' }

const threatened = ({ facts: { danger } }: Known): boolean =>
  danger === 'threat' ||
  danger === 'unsure' ||
  (typeof danger === 'object' && danger.includes('threat'))

const call = (task: TaskId): LawTask => ({ task, kind: 'call' })
const tell: LawTask = { task: 'tell-patient', kind: 'tell' }
const written: LawTask = { task: 'written-report', kind: 'written' }
const guard = (task: TaskId): LawTask => ({ task, kind: 'safeguard' })

const childTasks = (known: Known): LawTask[] => {
  const { guardianInvolved, removalRisk, disposition } = known.facts
  const police = known.site.policeCall === 'always' || threatened(known) || removalRisk !== 'no'
  return [
    call('call-registry'),
    ...(police ? [call('call-police')] : []),
    ...(removalRisk === 'no' ? [] : [guard('protective-custody-request')]),
    ...(guardianInvolved === 'no' ? [] : [guard('withhold-from-guardian')]),
    ...(guardianInvolved !== 'no' && disposition === 'discharged' ? [guard('release-agreed')] : []),
    written,
  ]
}
const protective = ({ facts: { careFacility } }: Known): LawTask[] => {
  if (careFacility === 'yes') return [call('call-ombudsman-or-police'), written]
  return [call(careFacility === 'unsure' ? 'call-police' : 'call-aps'), written]
}
const beside: Record<DutyId, (known: Known) => LawTask[]> = {
  childReport: (known) => [tell, ...childTasks(known)],
  otherChildReport: () => [tell, call('call-registry'), call('call-police'), written],
  injuryReport: () => [tell, call('call-police'), written],
  elderDependentReport: (known) => [tell, ...protective(known)],
  otherAdultReport: protective,
  examNotice: () => [tell, call('notify-police')],
}
/** Every act that a duty requires; telling falls away with a patient who has died. */
export const lawTasks = (duty: DutyId, known: Known): LawTask[] =>
  beside[duty](known).filter(({ kind }) => kind !== 'tell' || known.facts.disposition !== 'died')

const acted = (duty: DutyId, task: ActId, { memory }: Known): readonly Act[] =>
  memory.acts.filter((act) => act.duty === duty && act.task === task)
const isCall = (task: TaskId): boolean => task.startsWith('call-') || task === 'notify-police'
/** A colleague's report, asked about, completes a call and nothing else (A30). */
const made = (duty: DutyId, task: TaskId, known: Known): boolean =>
  acted(duty, task, known).length > 0 ||
  (isCall(task) &&
    acted(duty, 'team-report-confirmed', known).some(({ record }) => record.call === task))
const sent = (duty: DutyId, known: Known): boolean => {
  const forms = duty === 'otherChildReport' ? (known.facts.otherChildren ?? 1) : 1
  const gone = acted(duty, 'written-report', known).map(({ record }) => record.forms ?? 1)
  return gone.reduce((sum, one) => sum + one, 0) >= forms
}

/** Met by the act, by a colleague's confirmed call, or by what the law lets stand in for a call. */
export const lawMet = (duty: DutyId, task: TaskId, known: Known): boolean => {
  if (task === 'written-report') return sent(duty, known)
  if (made(duty, task, known)) return true
  if (task === 'call-registry' || task === 'call-aps')
    return (
      known.memory.attempts.some((tried) => tried.duty === duty && tried.task === task) &&
      made(duty, 'call-police', known) &&
      sent(duty, known)
    )
  return (
    duty === 'childReport' &&
    task === 'call-police' &&
    acted(duty, 'registry-cross-reports', known).length > 0 &&
    made(duty, 'call-registry', known) &&
    !threatened(known) &&
    known.facts.removalRisk === 'no'
  )
}
export const lawPlanned = (duty: DutyId, known: Known): boolean =>
  acted(duty, 'written-report-planned', known).length > 0

/** Agencies that may take each duty's calls (A25, A27, C1, C10, C11); APS takes none from a facility. */
export const lawAgencies: Record<DutyId, readonly TaskId[]> = {
  childReport: ['call-registry', 'call-police'],
  otherChildReport: ['call-registry', 'call-police'],
  injuryReport: ['call-police'],
  elderDependentReport: ['call-aps', 'call-ombudsman-or-police', 'call-police'],
  otherAdultReport: ['call-aps', 'call-ombudsman-or-police', 'call-police'],
  examNotice: ['notify-police'],
}

/** Hours from the first information to the written report, where the law counts them (A25, C11). */
export const lawHours: Record<DutyId, number | null> = {
  childReport: 36,
  otherChildReport: 36,
  injuryReport: null,
  elderDependentReport: 48,
  otherAdultReport: 48,
  examNotice: null,
}
