import type { Card } from '../../content/cards.ts'
import { askedView } from './askedView.ts'
import { type Doubt, doubts } from './doubts.ts'
import { everyRun, inWords } from './everyRun.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { ToldApart } from './toldApart.ts'

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

/** Where a sure answer brings guidance, a doubtful one brings it too. */
export const proveCards = ({ cards }: Pathway, ledger: Ledger): void => {
  for (const card of cards) {
    const told = new ToldApart().follow({
      name: card.id,
      run: (ask) => {
        const { view, memory } = askedView(ask)
        return card.when(view, memory)
      },
    })
    ledger.count('card-answers', told.runs)
    for (const doubt of doubts)
      if (undecided.includes(doubt.fact) && told.readBy.has(doubt.fact))
        proveDoubt(ledger, card, doubt)
  }
}

const proveDoubt = (ledger: Ledger, { id, when }: Card, { fact, yes, unsure, no }: Doubt) => {
  const runs = everyRun((ask) =>
    [yes, unsure, no].map((value) => {
      const { view, memory } = askedView(ask, { fact, value })
      return when(view, memory)
    }),
  )
  for (const run of runs) {
    const [sure, doubt, none] = run.result
    const less = (sure || none) && !doubt
    const fault = less ? `the card ${id} is not there when ${fact} is ${unsure}` : null
    ledger.table('SP-08', fault, () => inWords(run))
  }
}
