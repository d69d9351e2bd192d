import type { DutyId } from '../../flows/ids.ts'
import { isCall } from '../../flows/tasks.ts'
import { viewOf } from '../../flows/view.ts'
import type { RunEvent } from './practiceJournal.ts'
import { expectedDuties, type Run } from './run.ts'
import type { CallTime } from './types.ts'

type TimedCall = { time: CallTime; moment: number }

/** How long each required call took from the moment it was owed (T0), and where in the run it was made. */
export const callTimes = (run: Run): TimedCall[] =>
  expectedDuties(run).flatMap((duty) => timesOf(run, duty))

const timesOf = (run: Run, duty: DutyId): TimedCall[] => {
  const { context } = run.last.state
  const t0 = context.t0[duty]
  const withinSeconds = run.scenario.expected.callWithinMinutes * 60
  const calls = viewOf(context).duties[duty].tasks.filter(({ task }) => isCall(task))
  return calls.map(({ task }) => {
    const act = context.acts.find((made) => made.duty === duty && made.task === task)
    const made = act && (act.record.time ?? act.at)
    const moment = run.moments.findIndex(({ event }) => event.at === act?.at && isFor(event, duty))
    // A learner may write down an earlier time than the one at which it was owed.
    const seconds = made && t0 ? Math.max(0, (Date.parse(made) - Date.parse(t0)) / 1000) : null
    const inTime = seconds !== null && seconds <= withinSeconds
    return { time: { duty, task, seconds, withinSeconds, inTime }, moment }
  })
}

/** A call stands as itself, or as a consult that was taken as the report. */
const isFor = (event: RunEvent, duty: DutyId): boolean =>
  (event.type === 'DONE' || event.type === 'DECIDE') && event.duty === duty
