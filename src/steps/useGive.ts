import type { FactId, Value } from '../../flows/facts.ts'
import type { AnswerReason, Basis } from '../../flows/journal.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { useEncounter } from '../encounter/useEncounter.ts'

/** Answers a fact and leads on, also from a sheet that was gone back to. */
export const useGive = () => {
  const { memory, view, answer, send } = useEncounter()
  return (
    fact: FactId,
    value: Value<FactId>,
    more: { basis?: Basis; reason?: AnswerReason } = {},
  ): Refusal | null => {
    const refusal = answer(fact, value, more)
    const lookedAtAgain = memory.cursor !== null && view.page.fact === null
    return refusal ?? (lookedAtAgain ? send({ type: 'GO_ON' }) : null)
  }
}
