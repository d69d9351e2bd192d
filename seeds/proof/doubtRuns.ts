import type { Memory } from '../../flows/memory.ts'
import type { View } from '../../flows/view.ts'
import { askedView } from './askedView.ts'
import { type Doubt, doubts } from './doubts.ts'
import { type Ask, everyRun, inWords } from './everyRun.ts'
import type { Ledger } from './ledger.ts'

/** Doubts that no duty answers by a decision: there the safeguard itself has to come. */
const undecided: readonly Doubt['fact'][] = [
  'danger',
  'assaultHoursAgo',
  'when',
  'guardianInvolved',
  'removalRisk',
  'placement',
  'careFacility',
  'tonight',
  'phoneWatched',
  'recordAccess',
  'paper',
]
export const openDoubts: readonly Doubt[] = doubts.filter(({ fact }) => undecided.includes(fact))

type Bringing = (view: View, memory: Memory) => readonly string[]
/** What is brought, as far as it protects; one thing may stand for another. */
export type Protects = {
  /** Said in the fault: `the card`, `the service`. */
  what: string
  brings: Bringing
  /** Whether `other` protects at least as well as `one`. */
  serves?: (one: string, other: string) => boolean
  /** How many other questions are answered beside the doubt; without it, all. */
  most?: number
  /** Questions put in another way. */
  through?: (ask: Ask) => Ask
}

/** Where a sure answer brings a safeguard, a doubtful one brings it too, and never less than a no. */
export const proveDoubt = (
  ledger: Ledger,
  { fact, yes, unsure, no }: Doubt,
  { what, brings, serves = same, most = Infinity, through = (ask) => ask }: Protects,
): void => {
  const brought = (ask: Ask, value: string) => {
    const { view, memory } = askedView(through(ask), { fact, value })
    return brings(view, memory)
  }
  const missing = (ask: Ask): string | null => {
    const doubt = brought(ask, unsure)
    const others = [...brought(ask, yes), ...brought(ask, no)]
    return others.find((one) => !doubt.some((other) => serves(one, other))) ?? null
  }
  for (const run of everyRun(missing, most)) {
    const fault = run.result && `${what} ${run.result} is not there when ${fact} is ${unsure}`
    ledger.table('SP-08', fault, () => inWords(run))
    if (fault) return
  }
}
const same = (one: string, other: string): boolean => one === other
