import { expect, test } from 'vitest'
import { cardIds, guidanceFor } from '../../content/cards.ts'
import { codesFor } from '../../content/codes.ts'
import { everyWay } from './everyWay.ts'

test('in every encounter: codes only for what is suspected, quiet kept, every card at its time', () => {
  const shown = new Set<string>()
  for (const { state, facts } of everyWay()) {
    const codes = codesFor(state.context)
    const names = codes.map(({ code }) => code)
    // T74 and Y07 are never said of a suspicion, and no code says both now and past.
    expect(names.filter((code) => !/^(T76|Z91\.42|Z62\.813)/.test(code))).toEqual([])
    expect(new Set(names.map((code) => code.charAt(0))).size).toBeLessThan(2)
    for (const { warnings } of codes) expect(warnings).toContain('billing-and-portal')
    const cards = guidanceFor(state.context)
    if (facts.concern !== 'ruled-out')
      expect(cards).toEqual(expect.arrayContaining(['no-information', 'billing-and-portal']))
    expect(cards).toEqual(cardIds.filter((id) => cards.includes(id)))
    for (const card of cards) shown.add(card)
  }
  expect(cardIds.filter((id) => !shown.has(id))).toEqual([])
})
