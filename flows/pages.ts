import type { FactId } from './facts.ts'
import { dutyIds } from './ids.ts'
import type { Known } from './memory.ts'
import type { Ask, Row, Standing } from './steps.ts'
import type { Page } from './view.ts'

const isAsked = (ask: Ask, known: Known, standing: Standing): boolean =>
  (ask.when?.(known, standing) ?? true) && (ask.now?.(known, standing) ?? true)

const canOpen = (row: Row, known: Known, standing: Standing): boolean =>
  row.applies(known, standing) && (row.open?.(known, standing) ?? true)

/** What a step still lacks, and may ask now. */
export const pendingFacts = (row: Row, known: Known, standing: Standing): FactId[] => {
  if (row.id === 'danger' && known.facts.role === 'other-staff' && known.facts.danger)
    return ['role']
  if (row.id === 'privacy' && known.memory.privacyDueAgain) return ['privacy']
  if (row.id === 'say-first' && limitsDueAgain(known, standing)) return ['limitsExplained']
  const { passed } = known.memory
  return row.asks
    .filter((ask) => isAsked(ask, known, standing) && known.facts[ask.fact] === undefined)
    .filter(({ fact, must }) => must || !passed.has(`${row.id}.${fact}`))
    .map(({ fact }) => fact)
}
/** Said to another audience, the limits are owed again before any further question; a no ends them. */
const limitsDueAgain = ({ facts }: Known, { limitsCurrent }: Standing): boolean =>
  facts.limitsExplained === 'yes' &&
  (facts.permission === 'yes' || facts.permission === undefined) &&
  !limitsCurrent

/** A duty that was not yet looked at as it stands now. */
export const openReports = ({ status }: Standing): string[] =>
  dutyIds
    .filter((duty) => status(duty) === 'undecided' || status(duty) === 'owed')
    .map((duty) => `reports.${duty}.${status(duty)}`)

/** A step that applies, may be opened, and still lacks something. */
export const isPending = (row: Row, known: Known, standing: Standing): boolean => {
  if (!canOpen(row, known, standing)) return false
  if (row.id === 'plan' || row.id === 'make-privacy') return true
  if (row.id === 'reports')
    return openReports(standing).some((key) => !known.memory.passed.has(key))
  if (row.untilGoOn) return !known.memory.passed.has(row.id)
  return pendingFacts(row, known, standing).length > 0
}

/** The pages of a row as they would be leafed through, with BACK and from So far. */
export const pagesOf = (row: Row, known: Known, standing: Standing): Page[] => {
  if (!canOpen(row, known, standing)) return []
  if (row.id === 'reports' && dutyIds.every((duty) => standing.ruledNot(duty))) return []
  if (row.sheet) return [{ step: row.id, fact: null }]
  return row.asks
    .filter((ask) => isAsked(ask, known, standing))
    .map(({ fact }) => ({ step: row.id, fact }))
}
