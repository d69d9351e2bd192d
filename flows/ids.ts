export const dutyIds = [
  'childReport',
  'otherChildReport',
  'injuryReport',
  'elderDependentReport',
  'otherAdultReport',
  'examNotice',
] as const
export type DutyId = (typeof dutyIds)[number]

export const taskIds = [
  'tell-patient',
  'call-registry',
  'call-police',
  'call-aps',
  'call-ombudsman-or-police',
  'notify-police',
  'written-report',
  'protective-custody-request',
  'withhold-from-guardian',
  'release-agreed',
  'otip-request',
] as const
export type TaskId = (typeof taskIds)[number]

/** Acts that stand in for a task, or let the visit end before it is done. They complete nothing alone. */
export const standInIds = [
  'registry-cross-reports',
  'team-report-confirmed',
  'written-report-planned',
] as const
export type StandInId = (typeof standInIds)[number]
export type ActId = TaskId | StandInId

export const laneIds = [
  'now',
  'prepare',
  'say-first',
  'notice',
  'calls',
  'choices',
  'leaving',
] as const
export type LaneId = (typeof laneIds)[number]

export const stepIds = [
  'danger',
  'first-glance',
  'privacy',
  'make-privacy',
  'say-first',
  'concern',
  'minor-safety',
  'others',
  'forensic',
  'reports',
  'help',
  'needs',
  'choices',
  'safety-plan',
  'plan',
] as const
export type StepId = (typeof stepIds)[number]

export const endStateIds = [
  'emergency-handover',
  'left-early',
  'handed-over',
  'minor-reported',
  'minor-consulted',
  'minor-no-concern',
  'no-concern',
  'not-safe-to-ask',
  'adult-deferred',
  'adult-declined',
  'adult-plan',
  'adult-info',
] as const
export type EndStateId = (typeof endStateIds)[number]

export const whatIfIds = [
  'companion-or-caller-asks',
  'police-ask',
  'immigration-agents-here',
  'guardian-signs-out-or-refuses',
  'child-begs-not-to-call',
  'cannot-get-through',
  'patient-wants-to-leave',
] as const

export type DutyStatus = 'notOwed' | 'undecided' | 'owed' | 'phoned' | 'complete'
export const dutyStatuses = [
  'notOwed',
  'undecided',
  'owed',
  'phoned',
  'complete',
] as const satisfies readonly DutyStatus[]
