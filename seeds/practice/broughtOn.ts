import { endStateOf } from '../../flows/endStates.ts'
import { dutyIds } from '../../flows/ids.ts'
import { viewOf } from '../../flows/view.ts'
import type { Facts } from '../../flows/facts.ts'
import type { Scenario } from '../scenario.ts'
import { errorsOf } from './errors.ts'
import { runOf } from './learner.ts'
import { orderOf } from './orderPoints.ts'
import type { PracticeJournal } from './practiceJournal.ts'
import { stepOf, unfold } from './run.ts'
import { momentsOf } from './scene.ts'
import { truthOf } from './truth.ts'

/**
 * The scenario by which a run is judged: what a facilitator brought on comes in the protocol's own
 * run at the same step, and what that run then comes to is what is expected. Without anything
 * brought on it is the scenario as it was written.
 */
export const asBroughtOn = (scenario: Scenario, journal: PracticeJournal): Scenario => {
  const brought = momentsOf(scenario, journal).flatMap(({ event, before }) =>
    event.type === 'PRACTICE.HAPPENS' && event.by === 'facilitator'
      ? [{ id: event.event, step: stepOf(before) }]
      : [],
  )
  if (brought.length === 0) return scenario
  const events = scenario.events.map((event) => {
    const at = brought.find(({ id }) => id === event.id)
    return at ? { ...event, trigger: { step: at.step } } : event
  })
  const staged = settled({ ...scenario, events, decisions: { ...reported, ...scenario.decisions } })
  return { ...staged, expected: { ...scenario.expected, ...comesTo(staged) } }
}

/** A duty that nobody foresaw here and that is a decision is decided for the report. */
const reported = Object.fromEntries(dutyIds.map((id) => [id, 'owed' as const]))

/** What nobody comes to hear any more, since it was brought on before it could be told. */
const unheard: Facts = {
  concern: 'suspected',
  ruledOutCheck: 'none-of-these',
  when: 'unsure',
  otherChildAtRisk: 'nothing-known',
  otherAdultAtRisk: 'nothing-known',
  careFacility: 'unsure',
  guardianInvolved: 'unsure',
  removalRisk: 'unsure',
  permission: 'not-now',
  help: 'nothing-today',
  rightsCard: 'kept-for-later',
}

/** Gives the protocol's run the answers that it lacks now, so that it comes to an end. */
const settled = (staged: Scenario): Scenario => {
  const { stopped } = runOf(staged)
  if (stopped?.why !== 'no-answer') return staged
  const truth = truthOf(staged)
  const lacking = stopped.facts.filter((fact) => fact in unheard && !(fact in staged.seen))
  if (lacking.length === 0) return staged
  const heard = truth.concern === 'ruled-out' ? { ...unheard, concern: truth.concern } : unheard
  const seen = Object.fromEntries(lacking.map((fact) => [fact, heard[fact]]))
  return settled({ ...staged, seen: { ...staged.seen, ...seen } })
}

const comesTo = (staged: Scenario): Pick<Scenario['expected'], 'endState' | 'duties' | 'order'> => {
  const { run, scene } = runOf(staged)
  const { context } = scene.state
  const { duties } = viewOf(context)
  // A report that was made before it fell away was rightly made.
  const acted = new Set(context.acts.map(({ duty }) => duty))
  const due = dutyIds.filter((id) => duties[id].status !== 'notOwed' || acted.has(id))
  const perfect = unfold(staged, run)
  const held = orderOf(perfect, errorsOf(perfect)).filter((point) => point.held)
  return {
    endState: endStateOf(context),
    duties: Object.fromEntries(due.map((id) => [id, duties[id].status])),
    order: held.map(({ id }) => id),
  }
}
