import type { StepId } from '../../../flows/ids.ts'
import { version } from '../../buildFacts.ts'
import { newId } from '../newId.ts'
import { pointsOf, type RunResult, scaledOf } from '../runResult.ts'
import { duration } from '../scorm/times.ts'
import { scenarioNames, stepNames, verbNames } from './words.ts'

type Verb = 'initialized' | 'progressed' | 'completed' | 'passed' | 'failed' | 'answered'
/** Of whom and what a statement is: the alias of a run at this address, never a person. */
export type About = { runId: string; alias: string; scenario: string }

const course = 'urn:handrail:practice'
const activity = (scenario: string) => `${course}:${scenario}`
const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

const statement = ({ runId, alias, scenario }: About, verb: Verb, more: object) => ({
  id: newId(),
  actor: {
    objectType: 'Agent',
    account: { homePage: location.origin, name: alias || runId },
  },
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: verbNames(verb) },
  object: {
    objectType: 'Activity',
    id: activity(scenario),
    definition: {
      type: 'http://adlnet.gov/expapi/activities/simulation',
      name: scenarioNames(scenario),
    },
  },
  context: {
    registration: runId,
    platform: 'Handrail',
    revision: version,
    contextActivities: { grouping: [{ objectType: 'Activity', id: course }] },
  },
  timestamp: new Date().toISOString(),
  ...more,
})
export type Statement = ReturnType<typeof statement>

export const initialized = (about: About): Statement => statement(about, 'initialized', {})

export const progressed = (about: About, percent: number): Statement =>
  statement(about, 'progressed', { result: { extensions: { [progress]: percent } } })

/** The one question that is put about each step in which the paths parted. */
export const question = (step: StepId) => ({
  type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  interactionType: 'choice',
  name: stepNames(step),
  correctResponsesPattern: ['together'],
  choices: [{ id: 'together' }, { id: 'parted' }],
})

const answered = (about: About, step: StepId): Statement =>
  statement(about, 'answered', {
    object: {
      objectType: 'Activity',
      id: `${activity(about.scenario)}:${step}`,
      definition: question(step),
    },
    result: { response: 'parted', success: false },
  })

/** What a finished run comes to, in the order in which it is said. */
export const finishedWith = (result: RunResult): Statement[] => {
  const about: About = { runId: result.id, alias: result.alias, scenario: result.scenario }
  const { points, of } = pointsOf(result)
  const time = duration(result.minutes * 60_000)
  const score = { scaled: scaledOf(result), raw: points, min: 0, max: of }
  const parted = result.parted.map((step) => answered(about, step))
  if (result.verdict === 'unfinished') return parted
  return [
    ...parted,
    statement(about, 'completed', { result: { completion: true, duration: time } }),
    statement(about, result.verdict, {
      result: { success: result.verdict === 'passed', score, duration: time },
    }),
  ]
}
