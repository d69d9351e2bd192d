import { describe, expect, test } from 'vitest'
import { resources } from '../../../content/resources/resources.ts'
import { groupIds, helpIn, isForAll, isReached } from '../../../src/kiosk/groups.ts'

const all = groupIds.flatMap((group) => helpIn(group, [], 'es'))

describe('the help that patients see', () => {
  test('is every service for patients, each once', () => {
    const wanted = resources.filter(isForAll).map(({ id }) => String(id))
    expect(all.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted())
  })

  test('is none for staff alone, and none that waits for a wish', () => {
    const seen = new Set(all.map(({ id }) => id))
    const kept = resources.filter(
      ({ audience, onlyWhenAskedFor }) => audience === 'staff' || onlyWhenAskedFor,
    )
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.filter(({ id }) => seen.has(id))).toEqual([])
  })

  test('shows no number that was not confirmed', () => {
    const unconfirmed = resources.flatMap(({ id, phones }) =>
      phones.filter(({ status }) => status === 'unconfirmed').map(({ number }) => [id, number]),
    )
    expect(unconfirmed.length).toBeGreaterThan(5)
    const shown = all.flatMap(({ id, phones }) => phones.map((number) => [id, number].join()))
    expect(unconfirmed.filter((pair) => shown.includes(pair.join()))).toEqual([])
  })

  test('names first what can be reached without staff', () => {
    for (const group of groupIds) {
      const reached = helpIn(group, [], 'en').map(isReached)
      expect(reached).toEqual(reached.toSorted((a, b) => Number(b) - Number(a)))
      expect(reached.length).toBeGreaterThan(0)
    }
  })

  test('asks for a text in the reader’s language, and shows no telling code word', () => {
    const text = (id: string) => all.find((help) => help.id === id)?.text
    expect(text('crisis-text-line')).toEqual({ number: '741741', keyword: 'HOLA' })
    expect(text('nhth')).toBeNull()
  })

  test('shows the number this site confirmed', () => {
    const here = {
      resource: 'public-law-center',
      number: '714-555-0142',
      confirmedBy: 'social work lead',
      confirmedOn: '2026-02-01',
    }
    const law = helpIn('law', [here], 'en').find(({ id }) => id === 'public-law-center')
    expect(law?.phones).toEqual(['714-555-0142'])
  })
})
