import { z } from 'zod'
import { parseSource } from '../content/sources.ts'
import { factIds } from '../flows/facts.ts'
import { dutyIds, dutyStatuses, endStateIds, stepIds, taskIds } from '../flows/ids.ts'
import { SitePolicy } from '../flows/site.ts'
import { Decision } from './caseFile.ts'
import { Trap } from './scenarioTrap.ts'
import * as types from './scenarioTypes.ts'
import { faultsAcross } from './scenarioWhole.ts'
import { Brought, Id, Said } from './scenarioWords.ts'

/** One thing that can come out: who says it, when only, and what comes out instead. */
const Reveal = z.strictObject({
  id: Id,
  topic: z.enum(types.topicIds),
  of: z.enum(types.askedOf),
  /** The step at which it is rightly asked. */
  at: z.enum(stepIds),
  needs: z.array(z.enum(types.conditionIds)).default([]),
  /** The event it waits for; belongs to the condition `staged`. */
  after: Id.optional(),
  says: Said,
  /** Said when a condition does not hold: silence, a rehearsed answer. Its facts stay unknown. */
  instead: Said.optional(),
  /** The facts that are known once it came out. Empty for what only tells a story. */
  brings: Brought.default({}),
  /** It does not come out in this visit, whatever is done; only what comes instead is heard. */
  never: z.boolean().default(false),
  /** A refusal. To put the topic again afterwards is to press. */
  no: z.boolean().default(false),
})
export type Reveal = z.infer<typeof Reveal>

/** When a staged change comes; one of these holds. */
const Trigger = z.union([
  z.strictObject({ step: z.enum(stepIds) }),
  z.strictObject({ answered: z.enum(factIds) }),
  z.strictObject({ revealed: Id }),
  /** The nth try to be alone that was made. */
  z.strictObject({ tries: z.int().min(1).max(2) }),
  z.strictObject({ deed: z.enum(types.deedIds) }),
  z.strictObject({ minutes: z.int().min(1).max(240) }),
])
export type Trigger = z.infer<typeof Trigger>

const Event = z.strictObject({
  id: Id,
  trigger: Trigger,
  says: Said,
  /** What it changes in the room. */
  companion: z.enum(['here', 'gone']).optional(),
  /** Facts that are seen by it, known without asking. */
  brings: Brought.default({}),
})
export type ScenarioEvent = z.infer<typeof Event>

/** One agency as it is reached in practice. */
const Call = z.strictObject({
  task: z.enum(taskIds),
  /** How many times the line is busy first. */
  busy: z.int().min(0).max(3).default(0),
  answers: Said,
  asks: z.array(Said).min(1),
  person: Said,
  number: z.string().min(1).max(40),
})
export type ScenarioCall = z.infer<typeof Call>

const Expected = z.strictObject({
  endState: z.enum(endStateIds),
  lifecycle: z.enum(['open', 'conversationEnded', 'closed']).default('closed'),
  /** Every duty that must stand at the end, with its status; a duty not named must not be owed. */
  duties: z.partialRecord(z.enum(dutyIds), z.enum(dutyStatuses)).default({}),
  /** The points that count here, in order. */
  order: z.array(z.enum(types.orderPointIds)).min(1),
  /** Every required call is made within so many minutes of the moment it was owed. */
  callWithinMinutes: z.int().min(5).max(120).default(30),
})

const TeachingPoint = z.strictObject({
  id: Id,
  says: Said,
  /** Ids of content/sources.json, or `local`. */
  sources: z
    .array(
      z.string().superRefine((text, issues) => {
        const read = parseSource(text)
        if (!read.ok) issues.addIssue({ code: 'custom', message: read.problem })
      }),
    )
    .min(1),
  /** Errors that bring this point to the top of the debriefing. */
  after: z.array(z.enum(types.errorIds)).default([]),
})

const Moment = z.iso.datetime({
  offset: true,
  error: 'is not a time such as 2026-03-06T22:10:00-08:00',
})

export const scenarioVersion = 1

/** A practice scenario: words in both languages, what comes out when, and what it must come to. */
const Shape = z.strictObject({
  $schema: z.string().optional(),
  scenario: z.literal(scenarioVersion),
  id: Id,
  title: Said,
  /** How long a run takes. */
  minutes: z.int().min(3).max(60),
  site: SitePolicy.default(SitePolicy.parse({})),
  at: Moment,
  briefing: Said,
  contentWarning: Said,
  /** Languages in which the patient can follow, as tags; the first is the one spoken. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).min(1),
  /** Who came along, if anybody. */
  companion: z.strictObject({ who: Said, here: z.boolean() }).nullable(),
  /** Facts that stand in front of the nurse at triage, without asking. */
  seen: Brought,
  cues: z.array(z.strictObject({ id: Id, at: z.enum(stepIds), says: Said })).min(1),
  reveals: z.array(Reveal).min(1),
  events: z.array(Event).default([]),
  calls: z.array(Call).default([]),
  /**
   * Good deeds that belong to this case, each with the step at which it is due. To leave out one
   * that must be done fails a run; to leave out another costs a point.
   */
  deeds: z
    .array(
      z.strictObject({
        deed: z.enum(types.deedIds),
        at: z.enum(stepIds),
        must: z.boolean().default(false),
      }),
    )
    .default([]),
  /** How the duties that are a decision are decided. */
  decisions: z.partialRecord(z.enum(dutyIds), Decision).default({}),
  /** Services that do not fit this patient. */
  unfit: z.array(z.string()).default([]),
  end: z.enum(['finish', 'nothing-here']).default('finish'),
  expected: Expected,
  traps: z.array(Trap).min(1),
  /** Errors that fail a run of this scenario, beside those that always do. */
  criticalErrors: z.array(z.enum(types.errorIds)).default([]),
  teachingPoints: z.array(TeachingPoint).min(1),
})
export type Scenario = z.infer<typeof Shape>
export const Scenario = Shape.superRefine((scenario, issues) => {
  for (const { path, message } of faultsAcross(scenario))
    issues.addIssue({ code: 'custom', path, message })
})
/** Without the checks across fields; the published JSON schema is made from it. */
export const ScenarioShape = Shape
