import type { StepId } from '../../../flows/ids.ts'
import { derivedId } from '../derivedId.ts'
import type { RunResult } from '../runResult.ts'
import { duration } from '../scorm/times.ts'
import type { Launch } from './launch.ts'
import type { Told } from './queue.ts'
import type { Sitting } from './sitting.ts'
import { progress, question, verbOf } from './statements.ts'

const base = 'https://w3id.org/xapi/cmi5/context'
const cmi5 = { id: `${base}/categories/cmi5` }
const moveOn = { id: `${base}/categories/moveon` }

/** Category, result and the like, beside what every statement of a launch has. */
type More = {
  id: string
  verb: Parameters<typeof verbOf>[0]
  categories?: readonly { id: string }[]
  extensions?: object
  object?: { id: string; definition: object }
  result?: object
}

type Make = (more: More) => Told

/** What the course system gave is kept, and ours put beside it. */
const contextOf = ({ registration }: Launch, { data }: Sitting, more: More) => {
  const { contextActivities = {}, extensions, ...template } = data.contextTemplate
  const { category = [], ...others } = contextActivities
  const all = [category, more.categories ?? []].flat()
  return {
    ...template,
    registration,
    contextActivities: { ...others, ...(all.length > 0 ? { category: all } : {}) },
    extensions: { ...more.extensions, ...(typeof extensions === 'object' ? extensions : {}) },
  }
}

const maker =
  (launch: Launch, sitting: Sitting): Make =>
  (more) => ({
    id: more.id,
    actor: launch.actor,
    verb: verbOf(more.verb),
    object: { objectType: 'Activity', id: launch.activityId, ...more.object },
    ...(more.result ? { result: more.result } : {}),
    context: contextOf(launch, sitting, more),
    timestamp: new Date().toISOString(),
  })

/** Statements beside the ones that cmi5 defines. */
const ofRun = ({ activityId }: Launch, make: Make) => ({
  progressed: (runId: string, percent: number) =>
    make({
      id: derivedId(runId, `progressed ${percent}`),
      verb: 'progressed',
      result: { extensions: { [progress]: percent } },
    }),
  answered: ({ id, scenario }: RunResult, step: StepId) =>
    make({
      id: derivedId(id, `answered ${step}`),
      verb: 'answered',
      object: {
        id: `${activityId}/test/${scenario}/question/${step}`,
        definition: question(step),
      },
      result: { response: 'parted', success: false },
    }),
})

const verdicts = (make: Make, { masteryScore }: Sitting['data'], took: () => string) => {
  const mark =
    masteryScore === undefined ? {} : { [`${base}/extensions/masteryscore`]: masteryScore }
  return (verb: 'passed' | 'failed', id: string, scaled: number | undefined): Told =>
    make({
      id,
      verb,
      categories: [cmi5, moveOn],
      extensions: mark,
      result: {
        success: verb === 'passed',
        duration: took(),
        ...(scaled === undefined ? {} : { score: { scaled } }),
      },
    })
}

/** The statements of one sitting, as cmi5 has them (9); each said twice would be the same. */
export const cmi5Statements = (launch: Launch, sitting: Sitting) => {
  const { activityId, actor, registration } = launch
  const make = maker(launch, sitting)
  const took = () => duration(Date.now() - Date.parse(sitting.begunAt))
  const judged = verdicts(make, sitting.data, took)
  const once = (verb: string) =>
    derivedId(registration, `${verb} ${activityId} ${JSON.stringify(actor)}`)
  const defined = (verb: 'initialized' | 'terminated', result?: object) =>
    make({
      id: derivedId(sitting.id, verb),
      verb,
      categories: [cmi5],
      ...(result ? { result } : {}),
    })
  const completed = () => {
    const result = { completion: true, duration: took() }
    return make({ id: once('completed'), verb: 'completed', categories: [cmi5, moveOn], result })
  }
  return {
    ...ofRun(launch, make),
    initialized: () => defined('initialized'),
    completed,
    passed: (scaled: number) => judged('passed', once('passed'), scaled),
    failed: (scaled?: number) => judged('failed', derivedId(sitting.id, 'failed'), scaled),
    terminated: () => defined('terminated', { duration: took() }),
  }
}
