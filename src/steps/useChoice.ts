import { useState } from 'react'
import { type FactId, sameValue } from '../../flows/facts.ts'
import { answer as answerEvent, type AnswerReason, type Basis } from '../../flows/journal.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { type Preview, preview } from '../../flows/replay.ts'
import { moment } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { reasonsFor, valueFor } from './answering.ts'
import { useGive } from './useGive.ts'

export type Choice = {
  picked: string | null
  /** What the picked answer would do; shown while it waits for Continue. */
  effect: Preview | null
  reasons: readonly AnswerReason[]
  reason: AnswerReason | null
  /** It replaces an answer in a way that changes a duty: say whether that was wrong or has changed. */
  basisNeeded: boolean
  basis: Basis | null
  refusal: Refusal | null
  /** Continue was pressed and something is still missing. */
  tried: boolean
  choose: (value: string) => void
  setReason: (reason: AnswerReason) => void
  setBasis: (basis: Basis) => void
  goOn: () => void
}

type Options = {
  /** Options whose value is not their own id. */
  values?: Readonly<Record<string, unknown>> | undefined
  /** The basis that goes without saying where an answer is replaced. */
  usual?: ((before: unknown) => Basis) | undefined
}

/** What an option stands for, and what choosing it would do. */
const useReadOption = (fact: FactId, { values = {}, usual }: Options) => {
  const { memory, view } = useEncounter()
  const before = memory.answered[fact]
  return (raw: string, why: Basis | null = null) => {
    const value = valueFor(fact, values[raw] ?? raw)
    if (value === null) return null
    const replaces = before !== undefined && !sameValue(before.value, value)
    const basis = why ?? usual?.(before?.value) ?? 'entered-wrongly'
    const more = replaces ? { basis } : {}
    const effect = preview(memory, answerEvent(fact, value, moment(), more))
    const reasons = reasonsFor(fact, raw, view)
    const basisNeeded = replaces && !usual && effect.duties.length > 0
    return { value, effect, more, reasons, basisNeeded }
  }
}

/** One single choice: it leads on by itself, and waits only where it opens or closes a duty. */
export const useChoice = (fact: FactId, options: Options = {}): Choice => {
  const give = useGive()
  const read = useReadOption(fact, options)
  const [picked, setPicked] = useState<string | null>(null)
  const [reason, setReason] = useState<AnswerReason | null>(null)
  const [basis, setBasis] = useState<Basis | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [tried, setTried] = useState(false)
  const found = picked === null ? null : read(picked, basis)
  const { effect = null, reasons = [], basisNeeded = false } = found ?? {}

  const choose = (raw: string) => {
    const now = read(raw)
    if (!now) return
    setReason(null)
    setBasis(null)
    setTried(false)
    const { refusal, duties } = now.effect
    const waits = refusal !== null || duties.length > 0 || now.reasons.length > 0
    setPicked(waits ? raw : null)
    setRefused(waits ? refusal : give(fact, now.value, now.more))
  }
  const goOn = () => {
    setTried(true)
    if (!found || (reasons.length > 0 && !reason) || (basisNeeded && !basis)) return
    setRefused(give(fact, found.value, { ...found.more, ...(reason && { reason }) }))
  }
  const refusal = effect?.refusal ?? refused
  const said = { picked, effect, reasons, reason, basisNeeded, basis, refusal, tried }
  return { ...said, choose, setReason, setBasis, goOn }
}
