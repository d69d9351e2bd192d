import { z } from 'zod'
import { Facts, factIds, optionsOf } from '../flows/facts.ts'
import { dutyIds, standInIds, taskIds } from '../flows/ids.ts'
import { consultOutcomes, consultPartners, decisionReasons } from '../flows/journal.ts'
import { SitePolicy } from '../flows/site.ts'
import { actsOf } from '../flows/tasks.ts'
import { resourceById } from '../content/resources/resources.ts'

const Moment = z.iso.datetime({
  offset: true,
  error: 'is not a time such as 2026-03-06T22:10:00-08:00',
})

const knowsServices = ({ choices }: Facts): boolean =>
  Object.keys(choices ?? {}).every((id) => resourceById(id) !== undefined)
const unknownService = {
  path: ['choices'],
  error: 'names a resource that the directory does not know',
}
/** Facts as they come out: plain ones replace as corrections, `changed` ones as honest changes. */
const Stage = z
  .strictObject({ ...Facts.shape, changed: Facts.refine(knowsServices, unknownService).optional() })
  .refine(knowsServices, unknownService)
export type Stage = z.infer<typeof Stage>

const Act = z
  .templateLiteral([z.enum(dutyIds), '.', z.enum([...taskIds, ...standInIds])])
  .refine((id) => isActOfDuty(id), { error: 'is not a task of that duty' })
const isActOfDuty = (id: string): boolean => {
  const [duty, task] = id.split('.')
  return dutyIds.some((known) => known === duty && [...actsOf(known)].some((act) => act === task))
}

export const Decision = z.union([
  z.enum(['owed', 'not-owed']),
  z.strictObject({
    decision: z.enum(['owed', 'not-owed']).optional(),
    with: z.enum(consultPartners).optional(),
    outcome: z.enum(consultOutcomes).optional(),
    at: Moment.optional(),
    when: Moment.optional(),
    person: z.string().optional(),
    number: z.string().optional(),
    iDoNotSuspect: z.boolean().optional(),
    reason: z.enum(decisionReasons).optional(),
  }),
])
export type Decision = z.infer<typeof Decision>

/** What a case must come to; a test walks the case and compares. */
const Expectation = z.strictObject({
  endState: z.string(),
  lifecycle: z.enum(['open', 'conversationEnded', 'closed']),
  duties: z.record(z.string(), z.string()),
  offered: z.array(z.string()),
  withheld: z.array(z.string()),
  codes: z.array(z.string()),
  guidance: z.array(z.string()).optional(),
  deadlines: z.record(z.string(), z.string()).optional(),
})

/** One encounter as a file: the pathway without a screen (PATHWAY 9). */
export const CaseFile = z.strictObject({
  id: z.string().min(1),
  about: z.string().optional(),
  source: z.string().optional(),
  at: Moment,
  site: SitePolicy.default(SitePolicy.parse({})),
  answers: z.union([Stage, z.array(Stage).min(1)]),
  done: z.union([z.literal('all'), z.array(Act)]).default([]),
  attempts: z.array(Act).default([]),
  decisions: z.partialRecord(z.enum(dutyIds), Decision).default({}),
  emergencyOver: z.boolean().default(true),
  end: z
    .enum(['finish', 'hand-over', 'patient-left', 'emergency-handover', 'nothing-here'])
    .default('finish'),
  expect: Expectation.optional(),
})
export type CaseFile = z.infer<typeof CaseFile>

/**
 * Reads a case. Gives the case, or one line for each fault: the field, what is wrong, how to fix it.
 */
export const readCase = (raw: unknown): { case: CaseFile } | { faults: string[] } => {
  const parsed = CaseFile.safeParse(raw)
  if (parsed.success) return { case: parsed.data }
  const stages = answersFaults(raw)
  const others = parsed.error.issues.filter(
    ({ path }) => path[0] !== 'answers' || stages.length === 0,
  )
  return { faults: [...stages, ...others.map((issue) => fault(issue.path, issue))] }
}

const HasAnswers = z.looseObject({ answers: z.unknown() })
/** A union hides which stage is wrong: each is looked at by itself. */
const answersFaults = (raw: unknown): string[] => {
  const { success, data } = HasAnswers.safeParse(raw)
  if (!success || data.answers === undefined) return []
  const many = Array.isArray(data.answers)
  const stages: unknown[] = Array.isArray(data.answers) ? data.answers : [data.answers]
  return stages.flatMap((stage, index) => {
    const parsed = Stage.safeParse(stage)
    const place = many ? ['answers', index] : ['answers']
    return (parsed.error?.issues ?? []).map((issue) => fault([...place, ...issue.path], issue))
  })
}

const fault = (path: readonly PropertyKey[], issue: z.core.$ZodIssue): string => {
  const place = path.map(String).join('.') || 'the file'
  if (issue.code === 'unrecognized_keys')
    return `${place}: ${issue.keys.join(', ')} ${issue.keys.length > 1 ? 'are' : 'is'} not known here. Remove it, or look for a slip${nearest(issue.keys)}.`
  const fact = factIds.find((id) => path.includes(id))
  const options = fact ? optionsOf(fact) : []
  const hint = options.length > 0 ? ` Use one of: ${options.join(', ')}.` : ''
  if (fact === 'age' || fact === 'daysToEighteen')
    return `${place}: is not a possible value. Use a whole number${fact === 'age' ? ` from 0 to 120, or one of: ${options.join(', ')}` : ' of days from 0 to 366'}.`
  return `${place}: ${issue.message}.${hint}`
}

const nearest = (keys: readonly string[]): string => {
  const close = keys.flatMap((key) =>
    factIds.filter((id) => id.toLowerCase().startsWith(key.slice(0, 4).toLowerCase())),
  )
  return close.length > 0 ? ` (perhaps ${close.join(', ')})` : ''
}
