import type { FactId, Facts } from './facts.ts'
import type { Known, Memory } from './memory.ts'
import { canSpeakPrivately, rightsCardCounts } from './predicates.ts'
import { standingOf } from './standing.ts'
import { makesPrivacy } from './steps.ts'

/** Facts are admitted row by row; one that no applying row asks is set aside, not forgotten. */
export const liveFacts = (memory: Memory): { facts: Facts; known: Known } => {
  const facts: Facts = {}
  const known = knownOf(facts, memory)
  const admit = <F extends FactId>(fact: F) => {
    const answered = memory.answered[fact]
    if (answered && (fact !== 'rightsCard' || cardCounts(known))) facts[fact] = answered.value
  }
  for (const fact of unconditional) admit(fact)
  Object.assign(known, knownOf(facts, memory))
  for (const row of memory.rows) {
    if (row.asks.length === 0 || row.id === 'danger' || row.id === 'plan') continue
    const standing = standingOf(known, null)
    if (!row.applies(known, standing)) continue
    for (const ask of row.asks) if (ask.when?.(known, standing) ?? true) admit(ask.fact)
    for (const fact of row.takes ?? []) admit(fact)
    Object.assign(known, knownOf(facts, memory))
  }
  return { facts, known }
}
const cardCounts = ({ memory, privateTime }: Known): boolean =>
  rightsCardCounts(memory.answered.rightsCard?.value, privateTime)

const unconditional: readonly FactId[] = [
  'role',
  'entry',
  'danger',
  'age',
  'language',
  'interpreter',
  'injury',
  'clinicalFlags',
  'custody',
  'disposition',
]

const knownOf = (facts: Facts, memory: Memory): Known => {
  const privateTime =
    memory.before.privateTime || (canSpeakPrivately(facts) && memory.answered.privacy !== undefined)
  const seenAlone =
    privateTime &&
    memory.answered.limitsExplained?.value === 'yes' &&
    (memory.limitsSaidTo?.startsWith('minor') ?? false)
  const { site, before } = memory
  const wasInpatient = before.inpatient
  const known = { facts, site, privateTime, seenAlone, wasInpatient, memory, aloneSettled: false }
  return { ...known, aloneSettled: settled(known) }
}
const settled = (known: Known): boolean => {
  const { facts, memory } = known
  if (memory.lifecycle !== 'open' || memory.before.unseen) return true
  if (facts.disposition === 'died') return true
  if (facts.privacy === undefined || facts.interpreter === undefined) return false
  if (makesPrivacy(known) || memory.privacyDueAgain) return false
  return !canSpeakPrivately(facts) || facts.limitsExplained !== undefined
}
