import { endStateOf } from '../../flows/endStates.ts'
import { dutyIds, type StepId, stepIds } from '../../flows/ids.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scenario } from '../scenario.ts'
import type { ErrorId } from '../scenarioTypes.ts'
import { callTimes } from './callTimes.ts'
import { errorsAt, errorsOf } from './errors.ts'
import { feelingsOf } from './feelings.ts'
import { alignLanes, divergenceOf, laneOf } from './lanes.ts'
import { runOf } from './learner.ts'
import { orderOf } from './orderPoints.ts'
import type { PracticeJournal } from './practiceJournal.ts'
import { isOver, type Run, stepOf, unfold } from './run.ts'
import type { Debriefing, FoundError, OrderResult, Score } from './types.ts'

/**
 * The debriefing of a run: the learner's journal beside the protocol's own path, which is the
 * perfect run of the same scenario through the same machine. Pure; the same run gives the same.
 */
export const debrief = (scenario: Scenario, journal: PracticeJournal): Debriefing => {
  const mine = unfold(scenario, journal)
  const protocol = unfold(scenario, runOf(scenario).run)
  const errors = errorsOf(mine)
  const order = orderOf(mine, errors)
  const lanes = alignLanes(laneOf(mine, errorsAt(mine)), laneOf(protocol, new Map()))
  const missed = order.filter(({ held }) => !held).map(({ id }) => id)
  return {
    scenario: scenario.id,
    endState: { mine: endOf(mine), expected: scenario.expected.endState },
    duties: dutiesOf(mine),
    lanes,
    firstDivergence: divergenceOf(lanes),
    errors,
    orderErrors: missed,
    times: timesOf(mine, protocol),
    calls: callTimes(mine).map(({ time }) => time),
    feelings: feelingsOf(errors, order),
    plus: order.filter(({ held }) => held).map(({ id }) => id),
    delta: [...new Set(errors.map(({ error }) => error)), ...missed],
    teaching: teachingOf(scenario, errors),
    score: scoreOf(mine, errors, order),
  }
}

const endOf = (run: Run) => (isOver(run) ? endStateOf(run.last.state.context) : null)

const dutiesOf = ({ last, scenario }: Run): Debriefing['duties'] => {
  const { duties } = viewOf(last.state.context)
  return dutyIds.flatMap((duty) => {
    const [mine, expected] = [duties[duty].status, scenario.expected.duties[duty] ?? 'notOwed']
    return mine === 'notOwed' && expected === 'notOwed' ? [] : [{ duty, mine, expected }]
  })
}

const timesOf = (mine: Run, protocol: Run): Debriefing['times'] => {
  const [a, b] = [secondsOf(mine), secondsOf(protocol)]
  return stepIds.flatMap((step) => {
    const [seconds, protocolSeconds] = [a.get(step) ?? 0, b.get(step) ?? 0]
    return seconds || protocolSeconds ? [{ step, seconds, protocolSeconds }] : []
  })
}
/** The time until each event belongs to the step on which it was waited for. */
const secondsOf = ({ moments, startedAt }: Run): Map<StepId, number> => {
  const sum = new Map<StepId, number>()
  let since = Date.parse(startedAt)
  for (const { event, before } of moments) {
    const until = Math.max(since, Date.parse(event.at))
    const step = stepOf(before)
    sum.set(step, (sum.get(step) ?? 0) + (until - since) / 1000)
    since = until
  }
  return sum
}

const teachingOf = (
  { teachingPoints }: Scenario,
  errors: readonly FoundError[],
): Debriefing['teaching'] =>
  teachingPoints
    .map(({ id, says, sources, after }) => ({
      id,
      says,
      sources,
      answers: errors.some(({ error }) => after.includes(error)),
    }))
    .toSorted((a, b) => Number(b.answers) - Number(a.answers))

const scoreOf = (run: Run, errors: readonly FoundError[], order: readonly OrderResult[]): Score => {
  const critical = [
    ...new Set(errors.filter((found) => found.critical).map(({ error }): ErrorId => error)),
  ]
  return {
    verdict: isOver(run) ? (critical.length === 0 ? 'passed' : 'failed') : 'unfinished',
    critical,
    points: order.filter(({ held }) => held).length,
    of: order.length,
    order,
  }
}
