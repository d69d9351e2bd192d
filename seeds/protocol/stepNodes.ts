import { isPending } from '../../flows/pages.ts'
import type { Ask, Row } from '../../flows/steps.ts'
import { askedKnown, askedStanding } from '../proof/askedChart.ts'
import type { Ask as Asking } from '../proof/everyRun.ts'
import { waysToHold, type Way } from './conditions.ts'
import type { AskNode, StepNode } from './types.ts'
import type { Travel } from './travel.ts'

/** A step without a question of its own is there while something stands open on it. */
const isShown = (row: Row, ask: Asking): boolean => {
  const [known, standing] = [askedKnown(ask), askedStanding(ask)]
  if (row.asks.length === 0) return isPending(row, known, standing)
  return row.applies(known, standing) && (row.open?.(known, standing) ?? true)
}
const whenAsked = ({ when, now }: Ask): readonly Way[] =>
  waysToHold((ask) => {
    const [known, standing] = [askedKnown(ask), askedStanding(ask)]
    return (when?.(known, standing) ?? true) && (now?.(known, standing) ?? true)
  })

/** Every step of the table, with its questions and where each answer was seen to lead. */
export const stepNodes = (rows: readonly Row[], seen: Travel): StepNode[] =>
  rows.map((row) => ({
    id: row.id,
    lane: row.lane,
    sheet: row.sheet,
    shown: waysToHold((ask) => isShown(row, ask)),
    asks: row.asks.map((ask): AskNode => ({
      fact: ask.fact,
      must: ask.must,
      asked: whenAsked(ask),
      answers: seen.answersAt(row.id, ask.fact),
    })),
    takes: row.takes ?? [],
    opens: seen.opensAt(row.id),
    duties: seen.dutiesAt(row.id),
  }))
