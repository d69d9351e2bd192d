import { useState } from 'react'
import { type FactId, sameValue, type Value } from '../../flows/facts.ts'
import { answer as answerEvent, type Basis } from '../../flows/journal.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { preview } from '../../flows/replay.ts'
import { moment } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'

export type SheetAnswer = readonly [FactId, Value<FactId>]

/**
 * Sends what is new on a sheet, then leaves it; the first refusal stops and is given back.
 * @param answers what the sheet says now
 */
export const useSendSheet = (answers: readonly SheetAnswer[]) => {
  const { memory, view, answer, send } = useEncounter()
  const [basis, setBasis] = useState<Basis | null>(null)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const replaces = ([fact, value]: SheetAnswer) =>
    memory.answered[fact] !== undefined && !sameValue(memory.answered[fact].value, value)
  const isNew = ([fact, value]: SheetAnswer) => !sameValue(memory.answered[fact]?.value, value)
  const effectOf = (given: SheetAnswer) => {
    const more = replaces(given) ? { basis: basis ?? ('entered-wrongly' as const) } : {}
    return preview(memory, answerEvent(...given, moment(), more)).duties
  }
  const effects = answers.filter(isNew).flatMap(effectOf)
  // Nobody ends a duty by typing over an answer without a word.
  const basisNeeded = answers.filter(replaces).some((given) => effectOf(given).length > 0)
  const isPassed = (fact: FactId) => memory.passed.has(`${view.page.step}.${fact}`)
  const giveAll = (given: readonly SheetAnswer[]): Refusal | null => {
    for (const [fact, value] of given.filter(isNew)) {
      const refused = answer(fact, value, basis ? { basis } : {})
      if (refused) return refused
    }
    return null
  }
  return {
    effects,
    basis,
    setBasis,
    basisNeeded,
    /** Continue was pressed and the reason is still missing. */
    basisMissing: tried && basisNeeded && basis === null,
    refusal,
    /** @param leftOpen optional questions of the sheet without an answer; gives whether it was sent */
    sendSheet: (given: readonly SheetAnswer[], leftOpen: readonly FactId[]): boolean => {
      setTried(true)
      if (basisNeeded && basis === null) return false
      const refused = giveAll(given)
      setRefusal(refused)
      if (refused) return false
      const mustGoOn = memory.cursor !== null || leftOpen.some((fact) => !isPassed(fact))
      if (mustGoOn) send({ type: 'GO_ON' })
      return true
    },
  }
}
export type SheetSending = ReturnType<typeof useSendSheet>
