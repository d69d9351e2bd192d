import { taskIds } from '../../flows/ids.ts'
import { isCall } from '../../flows/tasks.ts'
import { type DutyView, viewOf } from '../../flows/view.ts'
import type { DeedId, ErrorId } from '../scenarioTypes.ts'
import { askErrorOf } from './askErrors.ts'
import { callTimes } from './callTimes.ts'
import { missedDangers } from './dangers.ts'
import { callNow } from './engine.ts'
import { answeredOtherwise, careLeftOut } from './leftOut.ts'
import { entries, expectedDuties, type Hit, isOver, type Run } from './run.ts'
import type { Moment } from './scene.ts'

type Detector = (run: Run) => Hit[]

const where =
  (is: (moment: Moment, run: Run) => boolean): Detector =>
  (run) =>
    run.moments.flatMap((moment, index) => (is(moment, run) ? [{ moment: index }] : []))
const asked = (error: ErrorId): Detector =>
  where((moment, { scenario }) => askErrorOf(scenario, moment) === error)
const did = (deed: DeedId): Detector =>
  where(({ event }) => event.type === 'PRACTICE.DO' && event.deed === deed)
const together =
  (...detectors: readonly Detector[]): Detector =>
  (run) =>
    detectors.flatMap((detector) => detector(run)).toSorted((a, b) => a.moment - b.moment)
const dutiesOf = ({ after }: Moment): DutyView[] =>
  Object.values(viewOf(after.state.context).duties)

/** In a run that was stopped early, a report is missed only where it was already owed. */
const missedReport: Detector = (run) => {
  const { duties } = viewOf(run.last.state.context)
  const missed = isOver(run) ? ['notOwed', 'undecided', 'owed'] : ['owed']
  return expectedDuties(run)
    .filter((duty) => missed.includes(duties[duty].status))
    .map((duty) => ({ duty, moment: run.moments.length - 1 }))
}

/** A call written down as made while the line was still busy was never made. */
const onlyWritten: Detector = ({ moments, scenario }) => {
  const events = moments.map(({ event }) => event)
  return moments.flatMap(({ event }, moment) => {
    if (event.type !== 'DONE') return []
    const task = taskIds.find((id) => id === event.task && isCall(id))
    const result = task && callNow(scenario, { events: events.slice(0, moment) }, task)
    return result?.kind === 'busy' ? [{ moment, duty: event.duty }] : []
  })
}

/** A call made while telling the patient stood open: neither told, nor written down why not. */
const untold: Detector = ({ moments }) =>
  moments.flatMap(({ event, before }, moment) => {
    if (event.type !== 'DONE' || !isCall(event.task)) return []
    const duty = viewOf(before.state.context).duties[event.duty]
    return duty.tasks.some(({ kind, met }) => kind === 'tell' && !met)
      ? [{ moment, duty: event.duty }]
      : []
  })

const withoutSuspicion: Detector = ({ moments, scenario }) =>
  moments.flatMap(({ event }, moment) =>
    event.type === 'DONE' && isCall(event.task) && !(event.duty in scenario.expected.duties)
      ? [{ moment, duty: event.duty }]
      : [],
  )

const lateCall: Detector = (run) =>
  callTimes(run)
    .filter(({ time }) => time.seconds !== null && !time.inTime)
    .map(({ time, moment }) => ({ duty: time.duty, moment }))

const policeUnowed = where((moment, { truth }) => {
  const { event, before } = moment
  if (event.type === 'ANSWER.police') return event.value === 'wants' && truth.police !== 'wants'
  const danger = before.known.danger ?? 'none'
  // Opening 911 and coming back calls nobody; handing over to responders does.
  if (event.type === 'RESPONDERS_TOOK_OVER') return danger === 'none'
  const owed = dutiesOf(moment).some(({ tasks }) =>
    tasks.some(({ task }) => task === 'call-police'),
  )
  const called = event.type === 'PRACTICE.DO' && event.deed === 'call-police'
  return called && danger === 'none' && !owed
})

const saysAloneWhenNot = where(
  ({ event, before }) =>
    event.type === 'ANSWER.privacy' && event.value === 'alone' && before.companion === 'here',
)
const saysNoInterpreterNeeded = where(
  ({ event }, { truth }) =>
    event.type === 'ANSWER.interpreter' &&
    event.value === 'not-needed' &&
    truth.interpreter !== 'not-needed',
)
const permissionAgainstNo = where(
  ({ event, before }) =>
    event.type === 'ANSWER.permission' &&
    event.value === 'yes' &&
    before.known.permission === 'declined',
)

/** How each error is read from a run. */
export const detectors: Record<ErrorId, Detector> = {
  'missed-report': missedReport,
  'report-untold': untold,
  'report-without-suspicion': withoutSuspicion,
  'late-call': lateCall,
  'danger-not-called': (run) => missedDangers(run).map((moment) => ({ moment })),
  'police-without-duty': policeUnowed,
  'companion-as-interpreter': together(asked('companion-as-interpreter'), saysNoInterpreterNeeded),
  'questions-before-privacy': together(asked('questions-before-privacy'), saysAloneWhenNot),
  'questions-before-limits': asked('questions-before-limits'),
  'pressed-after-no': together(asked('pressed-after-no'), permissionAgainstNo),
  'confronted-companion': did('confront-companion'),
  'told-companion': did('tell-companion'),
  promise: did('promise'),
  'wrong-service': where(
    ({ event }, { scenario }) =>
      event.type === 'ANSWER.choices' &&
      entries(event.value).some(([id, said]) => said === 'accept' && scenario.unfit.includes(id)),
  ),
  'unsafe-paper': where(
    ({ event }, { truth }) =>
      truth.paper !== 'safe' &&
      ((event.type === 'ANSWER.paper' && event.value === 'safe') ||
        (event.type === 'PRACTICE.DO' && event.deed === 'hand-paper')),
  ),
  'unsafe-contact': where(
    ({ event }, { truth }) =>
      event.type === 'ANSWER.safeContact' &&
      event.value === 'phone' &&
      truth.safeContact !== 'phone',
  ),
  'left-unsafe': where(
    ({ event }, { truth }) =>
      event.type === 'ANSWER.disposition' &&
      event.value === 'discharged' &&
      (truth.disposition === 'protective-custody' || truth.disposition === 'admitted'),
  ),
  'care-left-out': careLeftOut,
  'answer-otherwise': answeredOtherwise,
  'asked-over-again': asked('asked-over-again'),
  'call-not-made': onlyWritten,
}
