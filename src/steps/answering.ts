import { type FactId, Facts, type Value } from '../../flows/facts.ts'
import type { AnswerReason } from '../../flows/journal.ts'
import { rows } from '../../flows/steps.ts'
import type { View } from '../../flows/view.ts'

/** A value as a form gives it, checked against its fact; null where it does not belong there. */
export const valueFor = (fact: FactId, raw: unknown): Value<FactId> | null => {
  const read = Facts.shape[fact].unwrap().safeParse(raw)
  return read.success ? read.data : null
}

/** Whether the page may be left without this answer. */
export const isOptional = ({ page }: View, fact: FactId): boolean =>
  rows.some(
    ({ id, asks }) => id === page.step && asks.some((ask) => ask.fact === fact && !ask.must),
  )

const cannotBeTold = ['unconscious', 'too-young', 'too-ill', 'no-interpreter', 'not-safe'] as const

/** The reasons an answer has to come with; none for most. */
export const reasonsFor = (
  fact: FactId,
  value: string,
  { mode }: View,
): readonly AnswerReason[] => {
  if (fact === 'limitsExplained' && value === 'not-possible') return cannotBeTold
  // Kept at the patient's own wish it needs no reason (J5).
  if (fact === 'rightsCard' && value === 'kept-for-later' && mode === 'observing')
    return ['no-private-time', ...cannotBeTold]
  return []
}
