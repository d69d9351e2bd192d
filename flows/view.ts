import { audienceOf } from './audience.ts'
import { dutyViews } from './dutyViews.ts'
import type { ReasonId } from './duties.ts'
import { type FactId, factIds, type Facts } from './facts.ts'
import { type DutyId, type DutyStatus, dutyIds, type StepId, type TaskId } from './ids.ts'
import { liveFacts } from './liveFacts.ts'
import type { Audience, Decision, Known, Memory } from './memory.ts'
import { isPending, pagesOf, pendingFacts } from './pages.ts'
import { standingOf } from './standing.ts'
import { modeOf, type Row, type Standing } from './steps.ts'
import type { TaskBasis, TaskKind } from './tasks.ts'

export type TaskView = {
  task: TaskId
  kind: TaskKind
  basis: TaskBasis
  met: boolean
  takenOver: boolean
}
export type DutyView = {
  id: DutyId
  /** What the region of this duty shows. */
  status: DutyStatus
  /** What the facts alone say, before any decision or call. */
  ruled: 'notOwed' | 'undecided' | 'owed'
  because: readonly ReasonId[]
  tasks: readonly TaskView[]
  writtenPlanned: boolean
  decision: Decision | null
  /** Something was done for it and it is no longer owed. */
  withdrawn: boolean
}
export type Page = { step: StepId; fact: FactId | null }

export type View = {
  known: Known
  facts: Facts
  setAside: readonly FactId[]
  duties: Record<DutyId, DutyView>
  standing: Standing
  mode: 'asking' | 'observing'
  page: Page
  pages: readonly Page[]
  pending: readonly FactId[]
  audience: Audience
}

export const pageKey = ({ step, fact }: Page): string => (fact ? `${step}.${fact}` : step)

const views = new WeakMap<Memory, View>()

/** Everything a screen, a region or a case file reads of an encounter; worked out once a state. */
export const viewOf = (memory: Memory): View => {
  const kept = views.get(memory)
  if (kept) return kept
  const view = read(memory)
  views.set(memory, view)
  return view
}

const read = (memory: Memory): View => {
  const { facts, known } = liveFacts(memory)
  const duties = dutyViews(known)
  const standing = standingOf(known, duties)
  const open = memory.rows.find((row) => isPending(row, known, standing))
  const pending = open ? pendingFacts(open, known, standing) : []
  let leafed: readonly Page[] | undefined
  const pages = () => (leafed ??= memory.rows.flatMap((row) => pagesOf(row, known, standing)))
  const { cursor } = memory
  const shown = cursor === null ? null : pages().find((page) => pageKey(page) === cursor)
  return {
    known,
    facts,
    setAside: factsOf(memory).filter((fact) => facts[fact] === undefined),
    duties,
    standing,
    mode: modeOf(known, standing),
    page: shown ?? firstPage(open, pending),
    get pages() {
      return pages()
    },
    pending,
    audience: audienceOf(facts),
  }
}
const firstPage = (row: Row | undefined, pending: readonly FactId[]): Page => ({
  step: row?.id ?? 'plan',
  fact: !row || row.sheet ? null : (pending[0] ?? null),
})
const factsOf = ({ answered }: Memory): FactId[] => factIds.filter((fact) => fact in answered)

export const isUndecidedOrOwed = ({ duties }: View): boolean =>
  dutyIds.some((duty) => duties[duty].status === 'undecided' || duties[duty].status === 'owed')
