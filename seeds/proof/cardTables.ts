import { openDoubts, proveDoubt } from './doubtRuns.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { followAll } from './values.ts'

/** Where a sure answer brings guidance, a doubtful one brings it too. */
export const proveCards = (p: Pathway, ledger: Ledger): void => {
  const told = followAll(p)
  for (const { id, when } of p.cards) {
    const name = `card ${id}`
    ledger.count('card-answers', told.runsOf.get(name) ?? 0)
    for (const doubt of openDoubts)
      if (told.readBy.get(doubt.fact)?.has(name))
        proveDoubt(ledger, doubt, {
          what: 'the card',
          brings: (view, memory) => (when(view, memory) ? [id] : []),
        })
  }
}
