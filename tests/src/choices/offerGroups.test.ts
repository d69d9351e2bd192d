import { expect, test } from 'vitest'
import { agesOf, offerGroups, reachOf } from '../../../src/choices/offerGroups.ts'
import type { Bedside } from '../../flows/bedside.ts'
import { adultWithNeeds } from '../plan/cases.ts'

const groupsFor = (bedside: Bedside) =>
  offerGroups(bedside.state.context).map(({ need, offers }) => [
    need,
    offers.map(({ id }) => `${id}`),
  ])
const idsFor = (bedside: Bedside) => groupsFor(bedside).flatMap(([, ids]) => ids ?? [])

test('what is for every survivor is offered first, and each service once', () => {
  const bedside = adultWithNeeds({ needs: ['em-safety', 'em-shelter', 'em-legal'] })
  const [first] = groupsFor(bedside)
  expect(first).toEqual([null, ['waymakers-ht']])
  const ids = idsFor(bedside)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a shelter stands under shelter, those made for this before the others', () => {
  const groups = new Map(
    groupsFor(adultWithNeeds({ needs: ['em-safety', 'em-shelter'] })).map(([need, ids]) => [
      need,
      ids,
    ]),
  )
  expect(groups.get('em-shelter')).toContain('human-options')
  expect(groups.get('em-shelter')?.[0]).toBe('radiant-futures')
  expect(groups.get('em-safety')).not.toContain('human-options')
})

test('911 and the hotline are no choices among others', () => {
  expect(idsFor(adultWithNeeds())).not.toContain('emergency-911')
  expect(idsFor(adultWithNeeds())).not.toContain('nhth')
})

test('no line that is for staff, and no tip line, is put to the patient', () => {
  const ids = idsFor(adultWithNeeds({ needs: ['em-safety', 'em-legal', 'mt-systems'] }))
  for (const id of ['local-law-enforcement', 'oc-aps', 'hsi-tipline', 'fbi-tips'])
    expect(ids).not.toContain(id)
})

test('a number nobody confirmed is not read out', () => {
  expect(reachOf('project-choice', 'en')).toBeNull()
  expect(reachOf('human-options', 'en')).toEqual({ number: '877-854-3594', keyword: null })
})

test('a service by text is named with its word, in the language of the screen', () => {
  expect(reachOf('crisis-text-line', 'en')).toMatchObject({ number: '741741' })
})

test('a programme says its ages only where the patient’s own are not known well enough', () => {
  const bedside = adultWithNeeds()
  const ages = (facts: Bedside) =>
    offerGroups(facts.state.context)
      .flatMap(({ offers }) => offers)
      .filter(({ id }) => `${id}` === 'lighthouse')
      .map(agesOf)
  expect(ages(bedside)).toEqual([])
  expect(ages(adultWithNeeds().say({ age: 'adult-under-60' }, 'entered-wrongly'))).toEqual([
    { id: 'age-unknown', from: 18, to: 22 },
  ])
})
