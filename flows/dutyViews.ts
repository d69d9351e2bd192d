import type { DutyId, DutyStatus } from './ids.ts'
import type { Known } from './memory.ts'
import { decidingFacts, ruling } from './ruling.ts'
import { isMet, isPlanned, isTakenOver, tasksOf } from './tasks.ts'
import type { DutyView, TaskView } from './view.ts'

/** Every duty as it stands: what the facts say, what was decided, what was done. */
export const dutyViews = (known: Known): Record<DutyId, DutyView> => {
  const child = dutyView('childReport', known, () => false)
  const decidedNot = (duty: DutyId) =>
    duty === 'childReport' && child.ruled === 'undecided' && child.status === 'notOwed'
  const of = (duty: DutyId) => dutyView(duty, known, decidedNot)
  return {
    childReport: child,
    otherChildReport: of('otherChildReport'),
    injuryReport: of('injuryReport'),
    elderDependentReport: of('elderDependentReport'),
    otherAdultReport: of('otherAdultReport'),
    examNotice: of('examNotice'),
  }
}

const dutyView = (duty: DutyId, known: Known, decidedNot: (duty: DutyId) => boolean): DutyView => {
  const { status: ruled, because } = ruling(duty, known, decidedNot)
  const basis = decidingFacts(duty, known)
  const decision =
    known.memory.decisions.findLast(
      (made) =>
        made.duty === duty &&
        (made.decision === 'owed' || (made.decision === 'notOwed' && made.madeOn === basis)),
    ) ?? null
  const settledAs = ruled === 'undecided' && decision?.decision ? decision.decision : ruled
  const tasks = tasksOf(duty, known).map(({ task, kind, basis: from }) => ({
    task,
    kind,
    basis: from,
    met: isMet(duty, task, known),
    takenOver: isTakenOver(duty, task, known),
  }))
  const done = known.memory.acts.some((act) => act.duty === duty)
  const called = known.memory.attempts.some((attempt) => attempt.duty === duty)
  return {
    id: duty,
    ruled,
    status: settledAs === 'owed' ? progress(tasks) : settledAs,
    because:
      ruled === 'undecided' && decision
        ? [...because, decision.decision === 'owed' ? 'decided-owed' : 'decided-not-owed']
        : because,
    tasks: settledAs === 'notOwed' ? [] : tasks,
    writtenPlanned: isPlanned(duty, known),
    decision: ruled === 'undecided' ? decision : null,
    withdrawn: settledAs === 'notOwed' && (done || called),
  }
}
const progress = (tasks: readonly TaskView[]): DutyStatus => {
  const required = tasks.filter(({ kind }) => kind !== 'optional')
  if (required.every(({ met }) => met)) return 'complete'
  return required.every(({ kind, met }) => kind !== 'call' || met) ? 'phoned' : 'owed'
}
