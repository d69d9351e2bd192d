import { describe, expect, test } from 'vitest'
import { endStateOf } from '../../flows/endStates.ts'
import type { Facts } from '../../flows/facts.ts'
import { adultAlone, type Bedside, childAlone, friday, nobodyElse } from './bedside.ts'

const endOf = ({ state }: Bedside) => endStateOf(state.context)
const adult = (facts: Facts) => adultAlone().say({ concern: 'suspected', ...nobodyElse, ...facts })
const choosing = (facts: Facts) =>
  adult({ help: 'wants-options' }).say({ needs: ['em-food'], ...facts })

describe('an adult’s encounter ends', () => {
  test('with a plan when any one thing is wanted', () => {
    expect(endOf(choosing({ police: 'wants' }))).toBe('adult-plan')
    expect(endOf(choosing({ hotline: 'call-together' }))).toBe('adult-plan')
    expect(endOf(choosing({ choices: { cast: 'accept' } }))).toBe('adult-plan')
  })
  test('with information when all is left for later', () => {
    expect(
      endOf(choosing({ police: 'later', hotline: 'number-only', choices: { cast: 'later' } })),
    ).toBe('adult-info')
  })
  test('deferred when the limits could not be said', () => {
    const early = adultAlone().say({ limitsExplained: 'not-possible' }, 'changed')
    expect(endOf(early.say({ concern: 'suspected' }))).toBe('adult-deferred')
  })
})

describe('an encounter ends by event', () => {
  test('as handed over, before anything else is looked at', () => {
    const child = childAlone().say({ concern: 'suspected' })
    expect(endOf(child.do({ type: 'HAND_OVER', to: 'day nurse', at: friday }))).toBe('handed-over')
  })
  test('as left early, whether said by the button or as the way of leaving', () => {
    expect(endOf(adult({ disposition: 'left-early' }))).toBe('left-early')
    const left = childAlone().say({ concern: 'suspected' }).do({ type: 'PATIENT_LEFT', at: friday })
    expect(endOf(left.say({ disposition: 'transferred' }, 'changed'))).toBe('left-early')
  })
})

describe('a child’s encounter ends', () => {
  const decided = (): Bedside =>
    childAlone()
      .say({ concern: 'uncertain' })
      .do({
        type: 'DECIDE',
        duty: 'childReport',
        decision: 'notOwed',
        consult: { with: 'registry', outcome: 'no-report-now', time: friday },
        iDoNotSuspect: true,
        at: friday,
      })
  test('as consulted when the report was decided against with somebody', () => {
    expect(endOf(decided())).toBe('minor-consulted')
  })
  test('without concern when nothing was owed or decided', () => {
    const child = childAlone().say({ concern: 'ruled-out', ruledOutCheck: 'none-of-these' })
    expect(endOf(child)).toBe('minor-no-concern')
  })
})
