import validate from '@learninglocker/xapi-validation'
import { z } from 'zod'

const Verb = z.object({ id: z.string() })
const Ids = z.array(z.looseObject({ id: z.string() }))
const Statement = z.looseObject({
  id: z.uuid(),
  actor: z.looseObject({}),
  verb: Verb,
  object: z.looseObject({ id: z.string() }),
  timestamp: z.iso.datetime(),
  result: z
    .looseObject({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      duration: z.string().optional(),
      score: z.looseObject({ scaled: z.number() }).optional(),
      extensions: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  context: z.looseObject({
    registration: z.uuid(),
    contextActivities: z.looseObject({ category: Ids.optional(), grouping: Ids.optional() }),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
})
export type Statement = z.infer<typeof Statement>

const base = 'https://w3id.org/xapi/cmi5/context'
export const sessionKey = `${base}/extensions/sessionid`
const masteryKey = `${base}/extensions/masteryscore`
export const cmi5Id = `${base}/categories/cmi5`
export const moveOnId = `${base}/categories/moveon`
export const publisherId = 'https://lms.example.org/publisher/practice'

/** The short word for a verb: the end of its address. */
export const verbOf = ({ verb }: Statement): string => verb.id.split('/').at(-1) ?? ''

export const categoriesOf = ({ context }: Statement): string[] =>
  (context.contextActivities.category ?? []).map(({ id }) => id).toSorted()
const sessionOf = ({ context }: Statement): unknown => context.extensions?.[sessionKey]

/** One launch of one learner, as the course system has it. */
export type Launched = {
  session: string
  registration: string
  learner: string
  masteryScore?: number
  launchMode?: string
  returnURL?: string
}

type Rule = (next: Statement, before: readonly Statement[], launch: Launched) => boolean
const once = ['initialized', 'completed', 'passed', 'failed', 'terminated']
const inSession: Rule = (next, before) => before.some((one) => sessionOf(one) === sessionOf(next))
const hasVerb = (all: readonly Statement[], ...verbs: string[]) =>
  all.some((one) => verbs.includes(verbOf(one)))
const ofSession = (next: Statement, all: readonly Statement[]) =>
  all.filter((one) => sessionOf(one) === sessionOf(next))
const isDefined = (next: Statement) => categoriesOf(next).includes(cmi5Id)
const judges = ({ result }: Statement) =>
  result?.success !== undefined || result?.completion !== undefined

/** What cmi5 asks of each statement of a launch: each of these is a fault (Quartz: 7.1, 9.3 to 9.6, 10). */
const faultsOfLaunch: Record<string, Rule> = {
  'another session’s': (next, _, { session }) => sessionOf(next) !== session,
  'another registration’s': (next, _, { registration }) =>
    next.context.registration !== registration,
  'another learner’s': (next, _, { learner }) => !JSON.stringify(next.actor).includes(learner),
  'without what the template has': ({ context }) =>
    !context.contextActivities.grouping?.some(({ id }) => id === publisherId),
  'before Initialized': (next, before, launch) =>
    verbOf(next) !== 'initialized' && !inSession(next, before, launch),
  'after Terminated': (next, before) => hasVerb(ofSession(next, before), 'terminated'),
  'earlier than what was said before it': (next, before) =>
    ['terminated'].includes(verbOf(next)) &&
    ofSession(next, before).some(({ timestamp }) => timestamp > next.timestamp),
  'said twice in a session': (next, before) =>
    isDefined(next) && hasVerb(ofSession(next, before), verbOf(next)),
  'a second verdict of a session': (next, before) =>
    ['passed', 'failed'].includes(verbOf(next)) &&
    hasVerb(ofSession(next, before), 'passed', 'failed'),
  'without the categories it needs': (next) =>
    once.includes(verbOf(next)) !== isDefined(next) ||
    categoriesOf(next).includes(moveOnId) !== (isDefined(next) && judges(next)),
  'without how long it took': (next) =>
    ['completed', 'passed', 'failed', 'terminated'].includes(verbOf(next)) &&
    !next.result?.duration,
  'a judgement where one looks around': (next, _, { launchMode = 'Normal' }) =>
    launchMode !== 'Normal' && !['initialized', 'terminated'].includes(verbOf(next)),
  'progress after Completed': (next, before) =>
    verbOf(next) === 'progressed' && hasVerb(before, 'completed'),
  'a score on the wrong side of the mark': (next, _, { masteryScore }) => {
    const scaled = next.result?.score?.scaled
    if (scaled === undefined || masteryScore === undefined) return false
    return scaled >= masteryScore !== (verbOf(next) === 'passed')
  },
  'a verdict without the mark it was given by': (next, _, { masteryScore }) =>
    ['passed', 'failed'].includes(verbOf(next)) &&
    next.context.extensions?.[masteryKey] !== masteryScore,
}

/** The same for a run that a trainer's store is told of. */
const faultsOfRegistration: Record<string, Rule> = {
  'a second Completed or Passed of a registration': (next, before) =>
    ['completed', 'passed'].includes(verbOf(next)) && hasVerb(before, verbOf(next)),
  'Failed after Passed': (next, before) => verbOf(next) === 'failed' && hasVerb(before, 'passed'),
  'before it was begun': (next, before) =>
    verbOf(next) !== 'initialized' && !hasVerb(before, 'initialized'),
}

/** What a record store has, and what it takes. It answers as HTTP does. */
export class RecordRules {
  readonly statements: Statement[] = []
  /** What broke a rule; a key that is no longer taken is none. */
  readonly faults: string[] = []
  /** Launches by the Authorization that belongs to them. */
  readonly launches = new Map<string, Launched>()

  private readonly trainer: string

  /** @param trainer the Authorization that is taken without a launch */
  constructor(trainer = '') {
    this.trainer = trainer
  }

  put(authorization: string, id: string | null, raw: unknown): number {
    const launch = this.launches.get(authorization)
    if (!launch && authorization !== this.trainer) return 403
    const warnings = validate(raw)
    const { data: next, error } = Statement.safeParse(raw)
    for (const warning of warnings) this.faults.push(JSON.stringify(warning))
    if (error) this.faults.push(error.message)
    if (!next || warnings.length > 0 || next.id !== id) return 400
    const same = this.statements.find((one) => one.id === id)
    if (same) return JSON.stringify(same) === JSON.stringify(next) ? 204 : 409
    const fault = this.faultOf(next, launch)
    if (fault) {
      this.faults.push(`${verbOf(next)}: ${fault}`)
      return 403
    }
    this.statements.push(next)
    return 204
  }

  private faultOf(next: Statement, launch: Launched | undefined): string | undefined {
    const before = this.statements.filter(
      ({ context }) => context.registration === next.context.registration,
    )
    const rules = { ...faultsOfRegistration, ...(launch ? faultsOfLaunch : {}) }
    const of = launch ?? { session: '', registration: '', learner: '' }
    return Object.entries(rules).find(([, isFault]) => isFault(next, before, of))?.[0]
  }
}

/** What the course system lays ready for a launch (cmi5, 10). */
export const launchDataOf = ({
  session,
  masteryScore,
  launchMode = 'Normal',
  returnURL,
}: Launched) => ({
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: publisherId }] },
    extensions: { [sessionKey]: session },
  },
  launchMode,
  launchMethod: 'AnyWindow',
  moveOn: 'CompletedAndPassed',
  ...(masteryScore === undefined ? {} : { masteryScore }),
  ...(returnURL === undefined ? {} : { returnURL }),
})
