import { debrief } from '../../../seeds/practice/debrief.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { deviceNow } from '../../clock.ts'
import { partedSteps } from '../debrief/segments.ts'
import { windowId } from '../follow/windowId.ts'
import { keptName } from '../runStore.ts'
import { aliasLength, Class, type ClassRun, type Ratings } from './classShape.ts'

/** Kept in this browser alone, from the moment a class is begun until it lapses or is erased. */
const key = 'handrail.class'

/** How long a class is kept after the last thing was added, in milliseconds. */
export const classLapse = 24 * 60 * 60 * 1000

const read = (): Class | null => {
  try {
    return Class.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}
const keep = (parts: Omit<Class, 'until'>): Class | null => {
  const group = { ...parts, until: deviceNow() + classLapse }
  try {
    localStorage.setItem(key, JSON.stringify(group))
    return group
  } catch {
    // A browser that keeps nothing has no class either.
    return null
  }
}

export const eraseClass = (): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

/** The class of this browser, or null. One that lapsed, or can not be read, is erased here. */
export const keptClass = (): Class | null => {
  const group = read()
  const left = group ? group.until - deviceNow() : 0
  if (!group || left <= 0) {
    eraseClass()
    return null
  }
  // The clock was set back: a class is not kept any longer for that.
  return left > classLapse ? keep(group) : group
}

/** @returns the new class, or null where the browser keeps nothing */
export const beginClass = (): Class | null => keep({ runs: [], ratings: [] })

/**
 * Adds what came of a run, never the run itself; nothing where no class was begun.
 * @param id which run it is: one that is already there stays as it is
 */
export const addToClass = (scenario: Scenario, journal: PracticeJournal, id = windowId()): void => {
  const group = keptClass()
  if (!group || group.runs.some(({ run }) => run === id)) return
  keep({ ...group, runs: [...group.runs, cameOf(scenario, journal, id)] })
}

const cameOf = (scenario: Scenario, journal: PracticeJournal, run: string): ClassRun => {
  const { lanes, errors, score } = debrief(scenario, journal)
  const reached = [...new Set(lanes.flatMap(({ mine }) => mine?.step ?? []))]
  const parted = new Set(partedSteps(lanes))
  return {
    run,
    name: keptName().slice(0, aliasLength),
    scenario: scenario.id,
    reached,
    parted: reached.filter((step) => parted.has(step)),
    errors: [...new Set(errors.map(({ error }) => error))],
    verdict: score.verdict,
    points: score.points,
    of: score.of,
  }
}

/**
 * Adds one person's own ratings.
 * @returns the class with them, or null where there is none any more
 */
export const addRatings = (ratings: Ratings): Class | null => {
  const group = keptClass()
  return group && keep({ ...group, ratings: [...group.ratings, ratings] })
}

// A class that lapsed while the browser was closed goes as soon as practice is opened.
keptClass()
