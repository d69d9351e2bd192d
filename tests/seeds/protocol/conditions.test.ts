import { expect, test } from 'vitest'
import { askedFacts } from '../../../seeds/proof/askedFacts.ts'
import { waysToHold } from '../../../seeds/protocol/conditions.ts'

const said = (ways: ReturnType<typeof waysToHold>) =>
  ways.map((way) => way.map(({ question, says }) => `${question}: ${says.join(', ')}`))

test('a rule that always holds asks nothing, one that never holds has no way', () => {
  expect(waysToHold(() => true)).toEqual([[]])
  expect(waysToHold(() => false)).toEqual([])
})

test('an answer that makes no difference is left out', () => {
  const ways = waysToHold((ask) => {
    const facts = askedFacts(ask)
    return facts.custody === 'none' ? facts.help === 'info-only' : facts.help === 'info-only'
  })
  expect(said(ways)).toEqual([['help: info-only']])
})

test('either of two answers is two ways', () => {
  const ways = waysToHold((ask) => {
    const facts = askedFacts(ask)
    return facts.permission === 'declined' || facts.help === 'nothing-today'
  })
  expect(said(ways).flat().toSorted()).toEqual(['help: nothing-today', 'permission: declined'])
})

test('not known is an answer of its own', () => {
  const ways = waysToHold((ask) => askedFacts(ask).removalRisk !== 'no')
  expect(said(ways)).toEqual([['removalRisk: not known, yes, unsure']])
})
