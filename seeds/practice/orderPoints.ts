import { factIds } from '../../flows/facts.ts'
import { viewOf } from '../../flows/view.ts'
import type { ErrorId, OrderPointId } from '../scenarioTypes.ts'
import { lackedBy, answering } from './hear.ts'
import { entries, expectedDuties, isOver, type Run } from './run.ts'
import type { FoundError, OrderResult } from './types.ts'

type Rule = (run: Run, made: (error: ErrorId) => boolean) => boolean

const answered = (run: Run, ...facts: (typeof factIds)[number][]): boolean =>
  facts.every((fact) => run.last.state.context.answered[fact] !== undefined)

/** Whether a first question to the patient came only after this condition held. */
const neverLacked =
  (condition: 'interpreter' | 'permission'): Rule =>
  ({ scenario, moments }) =>
    !moments.some(({ event, before }) => {
      if (event.type !== 'PRACTICE.ASK' || event.of !== 'patient') return false
      const reveal = answering(scenario, before, event)
      return reveal !== null && lackedBy(before, event, reveal).includes(condition)
    })

const dangerFirst: Rule = ({ moments }, made) => {
  const spoken = moments.find(
    ({ event }) =>
      event.type.startsWith('ANSWER.') || (event.type === 'PRACTICE.ASK' && event.of === 'patient'),
  )
  const entry = ['ANSWER.danger', 'ANSWER.role', 'ANSWER.entry']
  return entry.includes(spoken?.event.type ?? '') && !made('danger-not-called')
}

const legalBranch: Rule = (run) => {
  if (!isOver(run)) return false
  const { duties } = viewOf(run.last.state.context)
  const expected = run.scenario.expected.duties
  return Object.values(duties).every(({ id, status }) => {
    const wanted = expected[id] ?? 'notOwed'
    if (wanted === 'phoned' || wanted === 'complete') return ['phoned', 'complete'].includes(status)
    return status === wanted
  })
}

const toldBeforeCall: Rule = (run, made) =>
  !made('report-untold') &&
  expectedDuties(run).every((duty) => {
    const { tasks } = viewOf(run.last.state.context).duties[duty]
    return tasks.length > 0 && tasks.every(({ kind, met }) => kind !== 'tell' || met)
  })

const documentation: Rule = (run) => {
  const { duties } = viewOf(run.last.state.context)
  const written = expectedDuties(run).every((duty) => {
    const { tasks, writtenPlanned } = duties[duty]
    return tasks.every(({ kind, met }) => kind !== 'written' || met || writtenPlanned)
  })
  return written && answered(run, 'disposition')
}

const endedOrderly: readonly string[] = ['finish', 'nothing-here', 'responders-took-over']

/** When each point of 14.9 is held. None looks at what was disclosed, or at where the patient went. */
const rules: Record<OrderPointId, Rule> = {
  'danger-first': dangerFirst,
  interpreter: (run, made) =>
    answered(run, 'interpreter') &&
    !made('companion-as-interpreter') &&
    neverLacked('interpreter')(run, made),
  'privacy-before-questions': (run, made) =>
    answered(run, 'privacy') && !made('questions-before-privacy'),
  'limits-before-questions': (run, made) =>
    answered(run, 'limitsExplained') && !made('questions-before-limits'),
  permission: (run, made) =>
    answered(run, 'permission') &&
    !made('pressed-after-no') &&
    neverLacked('permission')(run, made),
  'safety-items': (run, made) =>
    answered(run, 'otherChildAtRisk', 'otherAdultAtRisk') && !made('danger-not-called'),
  'legal-branch': legalBranch,
  'told-before-call': toldBeforeCall,
  'choices-offered': (run) => answered(run, 'help'),
  'hand-off': ({ scenario, last }) => scenario.deeds.every(({ deed }) => last.deeds.has(deed)),
  plan: ({ last }) => endedOrderly.includes(last.state.context.endedBy ?? ''),
  documentation,
}

/** The points that count in this scenario, in their order, each held or not. */
export const orderOf = (run: Run, errors: readonly FoundError[]): OrderResult[] => {
  const made = (error: ErrorId) => errors.some((found) => found.error === error)
  const held = new Map(entries(rules).map(([id, rule]) => [id, rule(run, made)]))
  return run.scenario.expected.order.map((id) => ({ id, held: held.get(id) ?? false }))
}
