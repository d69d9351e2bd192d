/** The words of one question of facts.json: quiet by default, telling ones under `named`. */
export type FactWords = FactText & {
  why: string
  source: string
  signs?: readonly string[]
  /** Replaces hint and title while nothing may be asked of the patient. */
  observing?: { title?: string; hint?: string }
  named?: Partial<FactText> & { why?: string; signs?: readonly string[] }
}
export type FactText = {
  label: string
  title: string
  hint?: string
  unit?: string
  unitOne?: string
  options?: Readonly<Record<string, string>>
  optionHints?: Readonly<Record<string, string>>
  leadsTo?: Readonly<Record<string, string>>
}

/** The words of one step of steps.json. */
export type StepWords = {
  title: string
  hint?: string
  why?: string
  source: string
  named?: Partial<Omit<StepWords, 'named' | 'source'>>
}

/** What happened, why it matters, what to do. */
export type RefusalWords = { what: string; why: string; fix: string }
