import { describe, expect, test } from 'vitest'
import { aloneAndAgreed, Bedside, calmGlance, childAlone, friday } from './bedside.ts'

const at = friday
const owed = { type: 'DECIDE', decision: 'owed', reason: 'reasonable-suspicion', at } as const
const consult = { with: 'registry', outcome: 'no-report-now', time: at } as const

describe('a child nobody saw alone, and no concern that stays', () => {
  const unseen = (facts = {}) =>
    new Bedside().say({
      ...calmGlance,
      ...facts,
      age: 16,
      privacy: 'companion-stays',
      concern: 'ruled-out',
      ruledOutCheck: 'none-of-these',
    })
  const seeAlone = (child: Bedside) =>
    child.say({ privacy: 'alone' }, 'changed').say({ limitsExplained: 'yes' })

  test('is reported no more once the child was seen, where nobody had decided', () => {
    expect(seeAlone(unseen()).status('childReport')).toBe('notOwed')
  })
  test('is reported all the same where the nurse had decided so', () => {
    const child = unseen().do({ ...owed, duty: 'childReport' })
    expect(seeAlone(child).status('childReport')).toBe('owed')
  })
  test('is reported all the same after a consult that decided nothing', () => {
    const child = unseen()
      .do({ ...owed, duty: 'childReport' })
      .do({ type: 'DECIDE', duty: 'childReport', consult, at })
    expect(seeAlone(child).status('childReport')).toBe('owed')
  })
  test('is not reported for what was decided about another child', () => {
    const child = unseen({ otherChildAtRisk: 'unsure' }).do({ ...owed, duty: 'otherChildReport' })
    expect(seeAlone(child).status('childReport')).toBe('notOwed')
  })
})

describe('a child report that was decided against after a consult', () => {
  const decided = () =>
    childAlone().say({ concern: 'uncertain' }).do({
      type: 'DECIDE',
      duty: 'childReport',
      decision: 'notOwed',
      consult,
      iDoNotSuspect: true,
      at,
    })
  const refused = 'child-duty-needs-correction-or-consult'

  test('lets every other answer in', () => {
    expect(decided().status('childReport')).toBe('notOwed')
    expect(decided().tryToSay('custody', 'in-custody', 'changed')).toBeNull()
  })
  test('is not swept away by papers that make the child an adult', () => {
    expect(decided().tryToSay('age', 30, 'changed')).toBe(refused)
  })
  test('does not come back by taking back what the child disclosed since', () => {
    const child = decided().say({ concern: 'disclosed' }, 'changed')
    expect(child.status('childReport')).toBe('owed')
    expect(child.tryToSay('concern', 'uncertain', 'changed')).toBe(refused)
  })
})

test('the limits are said again before permission is asked, where a wound is learned in between', () => {
  const bedside = new Bedside().say({
    ...calmGlance,
    age: 30,
    dependent: 'no',
    privacy: aloneAndAgreed.privacy,
    limitsExplained: 'yes',
  })
  expect(bedside.view.pending).toEqual(['permission'])
  bedside.say({ injury: 'assault' }, 'entered-wrongly')
  expect(bedside.view.pending).toEqual(['limitsExplained'])
})
