import type { FactId } from './facts.ts'
import type { Memory } from './memory.ts'
import { openReports, pendingFacts } from './pages.ts'
import type { Row } from './steps.ts'
import { viewOf } from './view.ts'

const rowAt = ({ rows }: Memory, step: string): Row | undefined =>
  rows.find(({ id }) => id === step)

/** What GO_ON puts behind the nurse: one open question, or all that a page may leave open. */
export const passedBy = (memory: Memory, fact: FactId | null): string[] => {
  const { page, standing } = viewOf(memory)
  const row = rowAt(memory, page.step)
  if (!row) return []
  if (page.step === 'reports') return openReports(standing)
  if (row.untilGoOn) return [row.id]
  return row.asks
    .filter((ask) => !ask.must && (fact === null || ask.fact === fact))
    .map((ask) => `${row.id}.${ask.fact}`)
}

/** Facts of a page that must be answered before it can be left. */
export const musts = (memory: Memory): FactId[] => {
  const { page, known, standing } = viewOf(memory)
  const row = rowAt(memory, page.step)
  if (!row) return []
  return pendingFacts(row, known, standing).filter(
    (fact) =>
      (page.fact === null || page.fact === fact) &&
      (row.asks.find((ask) => ask.fact === fact)?.must ?? true),
  )
}
