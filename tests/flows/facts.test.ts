import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  ageBands,
  clinicalFlags,
  type FactId,
  Facts,
  factIds,
  needs,
  optionsOf,
  sameValue,
  serviceFits,
} from '../../flows/facts.ts'

const faultOf = (facts: object): string => {
  const { error } = Facts.safeParse(facts)
  return error ? z.prettifyError(error) : ''
}

describe('the answers a nurse may choose from', () => {
  const asked: [FactId, readonly string[]][] = [
    ['privacy', ['alone', 'not-yet', 'companion-stays']],
    ['danger', ['none', 'threat', 'medical', 'unsure']],
    ['age', ageBands],
    ['clinicalFlags', [...clinicalFlags, 'none']],
    ['needs', needs],
    ['serviceFit', serviceFits],
  ]
  test.each(asked)('to %s are all of %j', (fact, options) => {
    expect(optionsOf(fact)).toEqual(options)
  })
  test('are none where she writes or counts: the language, days, children, each service', () => {
    const open = factIds.filter((fact) => optionsOf(fact).length === 0)
    expect(open).toEqual(['language', 'daysToEighteen', 'otherChildren', 'choices'])
  })
})

describe('an answer that names several things', () => {
  test.each<Facts>([
    { clinicalFlags: ['pregnancy', 'strangulation', 'pregnancy'] },
    { needs: ['em-food', 'em-food'] },
    { danger: ['threat', 'threat'] },
  ])('does not name one of them twice: %j', (facts) => {
    expect(faultOf(facts)).not.toBe('')
  })
  test('says which slip it was', () => {
    expect(faultOf({ needs: ['em-food', 'em-food'] })).toContain('names a value twice')
  })
  test('says the same in another order, and another thing with one of them left out', () => {
    expect(sameValue(['em-food', 'em-legal'], ['em-legal', 'em-food'])).toBe(true)
    expect(sameValue(['em-food', 'em-legal'], ['em-food'])).toBe(false)
  })
  test('about services says the same whichever service was asked about first', () => {
    const safehouse = { 'waymakers-safehouse': 'accept' }
    const legal = { 'public-law-center': 'later' }
    const both = { ...safehouse, ...legal }
    expect(sameValue(both, { ...legal, ...safehouse })).toBe(true)
    expect(sameValue(both, { ...both, 'public-law-center': 'decline' })).toBe(false)
    expect(sameValue(both, safehouse)).toBe(false)
  })
})

describe('the language of a patient', () => {
  test.each(['es', 'ase', 'zh-Hans', 'es-419', 'zh-Hant-TW'])('may be %s', (language) => {
    expect(faultOf({ language })).toBe('')
  })
  test.each(['Spanish', 'spanish', 'ES', 'e', '', 'es-', 'es-x', 'es_MX', 'es-MX!'])(
    'is not %j, and the nurse is told how to write it',
    (language) => {
      expect(faultOf({ language })).toContain('is not a language tag such as es or zh-Hans')
    },
  )
})

test('a choice belongs to a service by its id alone', () => {
  expect(faultOf({ choices: { 'project-choice-2': 'accept' } })).toBe('')
  for (const id of ['Project-choice', 'project choice', 'her number: 555', ''])
    expect(faultOf({ choices: { [id]: 'accept' } })).not.toBe('')
})
