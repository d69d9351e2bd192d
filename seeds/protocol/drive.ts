import type { FactId, Facts } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { emptyMemory, type Memory } from '../../flows/memory.ts'
import { pendingFacts } from '../../flows/pages.ts'
import { canChoose, canSpeakPrivately, isAdult, isElder, isMinor } from '../../flows/predicates.ts'
import { nextMemory } from '../../flows/setup.ts'
import { defaultSite } from '../../flows/site.ts'
import type { Row } from '../../flows/steps.ts'
import { viewOf } from '../../flows/view.ts'
import { momentOf } from '../proof/told.ts'
import { startedAt } from '../proof/pathwayUnderProof.ts'
import type { Place } from './types.ts'
import { type Course, courses, isPlain, type Turn, turnsOf, wordOf } from './answers.ts'

/** One moment of a visit that was driven: where it stands, and what was answered since it came there. */
export type Moment = {
  memory: Memory
  place: Place
  given: ReadonlyMap<FactId, string>
  from: Moment | null
  by: JournalEvent | null
  nth: number
  /** The course it was driven on, and how many answers were others than its own. */
  course: Course
  aside: number
}
export const placeOf = (memory: Memory): Place =>
  memory.lifecycle === 'open' ? viewOf(memory).page.step : endStateOf(memory)

/** The events that lead to a moment, in order. */
export const eventsOf = ({ from, by }: Moment): JournalEvent[] =>
  from && by ? [...eventsOf(from), by] : []

/** One event further, or null where it is not let in. */
export const oneOn = (at: Moment, event: JournalEvent): Moment | null => {
  const nth = at.nth + 1
  const by = { ...event, at: momentOf(nth) }
  const memory = nextMemory(at.memory, by)
  if (!memory) return null
  const place = placeOf(memory)
  const given = new Map(at.given)
  if ('fact' in by && by.fact) given.set(by.fact, 'value' in by ? wordOf(by.value) : 'left-open')
  const here = place === at.place ? given : new Map()
  return { ...at, memory, place, given: here, from: at, by, nth }
}

/** The age as the steps tell it apart: a child, in the last year of childhood, an adult, or an elder. */
const ageOf = (facts: Facts): unknown => {
  if (isMinor(facts)) return facts.age === 17 ? 17 : 'minor'
  return isElder(facts, defaultSite) || facts.age === 'adult-age-unsure' ? 'elder' : isAdult(facts)
}

/** On a page with several questions, what each answer leads to is followed one answer at a time. */
const givenHere = ({ memory, given, course }: Moment, row: Row | undefined): unknown => {
  const must = [...given].filter(([fact]) => row?.asks.some((ask) => ask.fact === fact && ask.must))
  const aside = must.filter(([fact]) => !isPlain(fact, memory.answered[fact]?.value, course))
  return row?.sheet && aside.length < 2 ? must : null
}

/** Moments alike in this are taken as one: what is left to ask, who may be asked, what is due, the end. */
const keyOf = (moment: Moment): string => {
  const { memory, place } = moment
  if (memory.lifecycle !== 'open') return place
  const { facts, known, standing, duties, page } = viewOf(memory)
  const here = memory.rows.findIndex(({ id }) => id === page.step)
  const left = memory.rows
    .slice(here)
    .map((row) => (row.applies(known, standing) ? pendingFacts(row, known, standing) : null))
  return JSON.stringify([
    [page, left, givenHere(moment, memory.rows[here]), memory.emergency === 'active'],
    [facts.role, facts.entry, ageOf(facts), canSpeakPrivately(facts), facts.interpreter],
    [facts.privacy, facts.limitsExplained, facts.permission, facts.concern, facts.help],
    [memory.privacyTries, memory.privacyDueAgain, known.seenAlone, known.privateTime],
    [standing.limitsCurrent, memory.cursor, facts.disposition === 'died', canChoose(facts)],
    [dutyIds.map((id) => duties[id].status), standing.told('childReport'), endStateOf(memory)],
  ])
}

type Drive = {
  rows: readonly Row[]
  onPass: (from: Moment, to: Moment) => void
  onMoment: (moment: Moment) => void
}

/** Follows a turn to where it leads, or to null where the pathway does not let it in. */
const follow = (at: Moment, { events, plain }: Turn, onPass: Drive['onPass']): Moment | null => {
  let now: Moment | null = { ...at, aside: at.aside + (plain ? 0 : 1) }
  for (const event of events) {
    const next: Moment | null = oneOn(now, event)
    if (!next) return null
    onPass(now, next)
    now = next
  }
  return events.length > 0 ? now : null
}

/** Where every visit begins. */
export const firstMoment = (rows: readonly Row[], course: Course = {}): Moment => {
  const memory = emptyMemory(defaultSite, startedAt, rows)
  const nothing = { given: new Map(), from: null, by: null, nth: 0, aside: 0 }
  return { memory, place: placeOf(memory), course, ...nothing }
}

/** Drives a visit on from every moment of a course, and tells of every step of the way. */
const driveOn = (course: Course, { rows, onPass, onMoment }: Drive): void => {
  const plain: Moment[] = [firstMoment(rows, course)]
  const aside: Moment[] = []
  const seen = new Set<string>()
  for (const due of [plain, aside])
    for (const at of due) {
      const key = keyOf(at)
      if (seen.has(key)) continue
      seen.add(key)
      onMoment(at)
      for (const turn of turnsOf(at.memory, course)) {
        const to = turn.plain || at.aside === 0 ? follow(at, turn, onPass) : null
        if (to) (to.aside === 0 ? plain : aside).push(to)
      }
    }
}
/** Drives visits on every course, with every single answer tried in place of the course's own. */
export const drive = (how: Drive): void => courses.forEach((course) => driveOn(course, how))
