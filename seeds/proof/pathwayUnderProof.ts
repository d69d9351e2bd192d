import { initialTransition, transition } from 'xstate'
import { codesFor } from '../../content/codes.ts'
import { cards, guidanceFor } from '../../content/cards.ts'
import { rowFor } from '../../content/offerRules.ts'
import { judge, offersFor } from '../../content/offers.ts'
import { carefulOf } from '../../content/paperRules.ts'
import { scriptsFor } from '../../content/scripts.ts'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { pathway } from '../../flows/pathway.ts'
import { refusalOf } from '../../flows/refusals.ts'
import type { State } from '../../flows/replay.ts'
import { ruling } from '../../flows/ruling.ts'
import { nextMemory } from '../../flows/setup.ts'
import type { SitePolicy } from '../../flows/site.ts'
import { JournalEvent } from '../../flows/journal.ts'
import { readAllWords } from './words.ts'
import { factIds } from '../../flows/facts.ts'
import { rows } from '../../flows/steps.ts'
import { isMet, tasksOf } from '../../flows/tasks.ts'
import { viewOf } from '../../flows/view.ts'

/** When every explored encounter starts. */
export const startedAt = '2026-03-06T22:10:00-08:00'

/** The chart as it was written down: its regions, and their ways on. */
const chart: object = pathway.config

/** All that the proof looks at: the machine and the tables that the screens run, or broken ones. */
export const theirs = {
  rows,
  start: (site: SitePolicy, table = rows): State =>
    initialTransition(pathway, { site, startedAt, rows: table })[0],
  /** One event further through the chart. */
  step: (state: State, event: JournalEvent): State => transition(pathway, state, event)[0],
  nextMemory,
  refusalOf,
  viewOf,
  ruling,
  tasksOf,
  isMet,
  endStateOf,
  deadlinesOf,
  offersFor,
  judge,
  rowFor,
  carefulOf,
  guidanceFor,
  codesFor,
  scriptsFor,
  cards,
  chart,
  facts: (): readonly string[] => factIds,
  words: readAllWords,
  /** Whether a journal takes this event at all. */
  takes: (event: unknown): boolean => JournalEvent.safeParse(event).success,
}
export type Pathway = typeof theirs
