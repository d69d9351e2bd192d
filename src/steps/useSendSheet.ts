import { type FactId, sameValue, type Value } from '../../flows/facts.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { useEncounter } from '../encounter/useEncounter.ts'

export type SheetAnswer = readonly [FactId, Value<FactId>]

/** Sends what is new on a sheet, then leaves it; the first refusal stops and is given back. */
export const useSendSheet = () => {
  const { memory, view, answer, send } = useEncounter()
  const isNew = ([fact, value]: SheetAnswer) => !sameValue(memory.answered[fact]?.value, value)
  return {
    isNew,
    /** @param leftOpen optional questions of the sheet without an answer */
    sendSheet: (answers: readonly SheetAnswer[], leftOpen: readonly FactId[]): Refusal | null => {
      for (const [fact, value] of answers.filter(isNew)) {
        const refusal = answer(fact, value)
        if (refusal) return refusal
      }
      const isPassed = (fact: FactId) => memory.passed.has(`${view.page.step}.${fact}`)
      if (memory.cursor !== null || leftOpen.some((fact) => !isPassed(fact)))
        send({ type: 'GO_ON' })
      return null
    },
  }
}
