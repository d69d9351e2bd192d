import type { StepId } from '../../../flows/ids.ts'
import { version } from '../../buildFacts.ts'
import { derivedId } from '../derivedId.ts'
import { pointsOf, type RunResult, scaledOf } from '../runResult.ts'
import { duration } from '../scorm/times.ts'
import { scenarioNames, stepNames, verbNames } from './words.ts'

/** @param verb one of those that the words have a name for */
export const verbOf = (verb: Parameters<typeof verbNames>[0]) => ({
  id: `http://adlnet.gov/expapi/verbs/${verb}`,
  display: verbNames(verb),
})
type Verb = Exclude<Parameters<typeof verbNames>[0], 'terminated'>
/** Of whom and what a statement is: the alias of a run at this address, never a person. */
export type About = { runId: string; alias: string; scenario: string }

const course = 'urn:handrail:practice'
const activity = (scenario: string) => `${course}:${scenario}`
export const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

/** @param of what tells it from others of this verb in its run */
const statement = ({ runId, alias, scenario }: About, verb: Verb, more: object, of = '') => ({
  id: derivedId(runId, `${verb} ${of}`),
  actor: {
    objectType: 'Agent',
    account: { homePage: location.origin, name: alias || runId },
  },
  verb: verbOf(verb),
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
  statement(
    about,
    'progressed',
    { result: { extensions: { [progress]: percent } } },
    String(percent),
  )

/** The one question that is put about each step in which the paths parted. */
export const question = (step: StepId) => ({
  type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  interactionType: 'choice',
  name: stepNames(step),
  correctResponsesPattern: ['together'],
  choices: [{ id: 'together' }, { id: 'parted' }],
})

const answered = (about: About, step: StepId): Statement => {
  const object = {
    objectType: 'Activity',
    id: `${activity(about.scenario)}:${step}`,
    definition: question(step),
  }
  const result = { response: 'parted', success: false }
  return statement(about, 'answered', { object, result }, step)
}

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
