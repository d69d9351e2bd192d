import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clinicalFlags, type FactId, Facts, factIds, optionsOf } from '../../flows/facts.ts'
import { Bedside, aloneAndAgreed, calmGlance, friday, nobodyElse } from './bedside.ts'

/** Every single-choice fact, and the lists, with every value they may take. */
const anyAnswer = fc.constantFrom(...factIds).chain((fact) => {
  const options = optionsOf(fact)
  const lists = fact === 'clinicalFlags' ? clinicalFlags.map((flag) => [flag]) : []
  const whole = { age: [16, 17, 18, 60, 64, 65, 70], otherChildren: [1, 2], daysToEighteen: [3] }
  const numbers =
    fact === 'age' || fact === 'otherChildren' || fact === 'daysToEighteen' ? whole[fact] : []
  const values = [...options, ...lists, ...numbers].filter(
    (value) => Facts.shape[fact].unwrap().safeParse(value).success,
  )
  return values.length === 0
    ? fc.constant(null)
    : fc.constantFrom(...values).map((value): [FactId, unknown] => [fact, value])
})

const sendAll = (bedside: Bedside, answers: readonly ([FactId, unknown] | null)[]) => {
  for (const pair of answers) {
    if (!pair) continue
    const facts = Facts.parse({ [pair[0]]: pair[1] })
    for (const fact of factIds) {
      const value = facts[fact]
      if (value !== undefined) bedside.tryToSay(fact, value, 'entered-wrongly')
    }
  }
}

test('whatever was corrected on the way, the state equals a fresh encounter with the last answers', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 40 }), (answers) => {
      const lived = new Bedside()
      sendAll(lived, answers)
      const fresh = new Bedside()
      const last = lived.state.context.answered
      for (const fact of factIds) {
        const kept = last[fact]
        if (kept) fresh.tryToSay(fact, kept.value, 'entered-wrongly')
      }
      if (last.danger === undefined) return
      const comparable = ({ view, state }: Bedside) => ({
        facts: { ...view.facts, limitsExplained: undefined },
        duties: Object.values(view.duties).map(({ id, status }) => [id, status]),
        emergency: state.context.emergency === 'quiet',
      })
      const { facts, duties } = comparable(lived)
      const again = comparable(fresh)
      const limitsDiffer = lived.state.context.limitsSaidTo !== fresh.state.context.limitsSaidTo
      const triesDiffer = lived.state.context.privacyTries !== fresh.state.context.privacyTries
      if (limitsDiffer || triesDiffer) return
      expect({ facts, duties }).toEqual({ facts: again.facts, duties: again.duties })
    }),
    { numRuns: 400 },
  )
})

test('no event takes a recorded call, attempt, decision or T0 away', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 25 }), (answers) => {
      const child = new Bedside().say({
        ...calmGlance,
        age: 16,
        ...aloneAndAgreed,
        concern: 'suspected',
        ...nobodyElse,
      })
      child.do({ type: 'ATTEMPT', duty: 'childReport', task: 'call-police', at: friday })
      child.done('childReport', 'call-registry')
      const before = child.state.context
      sendAll(child, answers)
      const after = child.state.context
      expect(after.acts).toEqual(before.acts)
      expect(after.attempts).toEqual(before.attempts)
      expect(after.t0.childReport).toBe(before.t0.childReport)
    }),
    { numRuns: 100 },
  )
})
