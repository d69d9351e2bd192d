import type { Because } from '../content/offerRules.ts'
import because from '../content/en/because.json' with { type: 'json' }
import codes from '../content/en/codes.json' with { type: 'json' }
import duties from '../content/en/duties.json' with { type: 'json' }
import facts from '../content/en/facts.json' with { type: 'json' }
import offers from '../content/en/offers.json' with { type: 'json' }
import type { ReasonId } from '../flows/duties.ts'

/** Reasons as sentences, for a reader of a case's outcome. */
export const dutySentence = (id: ReasonId): string => textAt(because, id)

export const offerSentence = (reasons: readonly Because[]): string =>
  reasons.map(reasonSentence).join(' ')

const reasonSentence = (reason: Because): string => {
  const words: Record<string, string> = {}
  if (reason.id === 'need') words['need'] = facts.needs.options[reason.need]
  if (reason.id === 'duty') words['duty'] = duties[reason.duty].name
  if ('from' in reason) {
    words['from'] = String(reason.from)
    words['to'] = String(reason.to)
  }
  return offers.because[reason.id].replace(/\{\{(\w+)\}\}/g, (_, key: string) => words[key] ?? '')
}

export const codeSentence = (id: string): string => textAt(codes.because, id)

export const warningSentence = (id: string): string => textAt(codes.warnings, id)

const textAt = (words: object, id: string): string => {
  const block: unknown = Object.entries(words).find(([key]) => key === id)?.[1]
  if (typeof block === 'string') return block
  return block && typeof block === 'object' && 'text' in block ? String(block.text) : id
}
