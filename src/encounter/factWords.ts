import type { FactText, FactWords, StepWords } from './wordTypes.ts'

type Showing = {
  /** Telling words may stand on the screen. */
  shown: boolean
  /** Nothing may be asked of the patient now. */
  observing: boolean
}
type Read = FactText & { why: string; source: string; signs: readonly string[] }

/** The words of a question as the screen may show them now. */
export const readFact = (words: FactWords, { shown, observing }: Showing): Read => {
  const seen = observing ? words.observing : undefined
  const named = shown ? words.named : undefined
  const both = seen?.hint && named?.hint ? `${seen.hint} ${named.hint}` : undefined
  const hint = both ?? named?.hint ?? seen?.hint ?? words.hint
  const unit = named?.unit ?? words.unit
  return {
    label: named?.label ?? words.label,
    title: named?.title ?? seen?.title ?? words.title,
    ...(hint !== undefined && { hint }),
    ...(unit !== undefined && { unit }),
    ...(words.unitOne !== undefined && { unitOne: words.unitOne }),
    why: named?.why ?? words.why,
    source: words.source,
    signs: named?.signs ?? words.signs ?? [],
    options: { ...words.options, ...named?.options },
    optionHints: { ...words.optionHints, ...named?.optionHints },
    leadsTo: { ...words.leadsTo, ...named?.leadsTo },
  }
}

/** The words of a step, its telling ones only where they may be shown. */
export const readStep = <W extends StepWords>(words: W, shown: boolean): W =>
  shown ? { ...words, ...words.named } : words
