import { z } from 'zod'
import { stepIds } from '../../../flows/ids.ts'
import { debrief } from '../../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import { verdicts } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { errorIds } from '../../../seeds/scenarioTypes.ts'
import { partedSteps } from '../debrief/segments.ts'
import { keptName } from '../runStore.ts'

/** Kept in this browser alone, from the moment a class is begun until it is erased. */
const key = 'handrail.class'

const Run = z.strictObject({
  name: z.string().max(24),
  scenario: z.string(),
  parted: z.array(z.enum(stepIds)),
  errors: z.array(z.enum(errorIds)),
  verdict: z.enum(verdicts),
  points: z.int(),
  of: z.int(),
})
const rating = z.int().min(1).max(5).nullable()
export const Ratings = z.strictObject({
  name: z.string().max(24),
  before: z.array(rating),
  now: z.array(rating),
})
export type Ratings = z.infer<typeof Ratings>
const Class = z.strictObject({ runs: z.array(Run), ratings: z.array(Ratings) })
export type Class = z.infer<typeof Class>

/** The class of this browser, or null where none was begun. */
export const keptClass = (): Class | null => {
  try {
    return Class.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}
const keep = (group: Class): Class => {
  try {
    localStorage.setItem(key, JSON.stringify(group))
  } catch {
    // A browser that keeps nothing has no class either.
  }
  return group
}

export const beginClass = (): Class => keep({ runs: [], ratings: [] })

export const eraseClass = (): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

/** Adds what came of a run, never the run itself; nothing where no class was begun. */
export const addToClass = (scenario: Scenario, journal: PracticeJournal): void => {
  const group = keptClass()
  if (!group) return
  const { lanes, errors, score } = debrief(scenario, journal)
  const run = {
    name: keptName(),
    scenario: scenario.id,
    parted: [...partedSteps(lanes)],
    errors: [...new Set(errors.map(({ error }) => error))],
    verdict: score.verdict,
    points: score.points,
    of: score.of,
  }
  keep({ ...group, runs: [...group.runs, run] })
}

/** Adds one learner's own ratings, of before and of now, given at the same time. */
export const addRatings = (ratings: Ratings): Class => {
  const group = keptClass() ?? { runs: [], ratings: [] }
  return keep({ ...group, ratings: [...group.ratings, ratings] })
}
