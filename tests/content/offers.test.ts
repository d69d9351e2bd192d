import { describe, expect, test } from 'vitest'
import { offersFor } from '../../content/offers.ts'
import { ruledResources } from '../../content/offerRules.ts'
import { resourceById, resources } from '../../content/resources/resources.ts'
import type { Facts } from '../../flows/facts.ts'
import { Bedside, adultAlone, calmGlance, childAlone, nobodyElse } from '../flows/bedside.ts'

const ids = (bedside: Bedside, audience: 'staff' | 'patient' = 'staff') =>
  offersFor(bedside.state.context, audience).offered.map(({ id }) => String(id))
const withheld = (bedside: Bedside, id: string) =>
  offersFor(bedside.state.context, 'staff').withheld.find((offer) => offer.id === id)?.because
const adult = (facts: Facts = {}) =>
  adultAlone().say({ concern: 'disclosed', ...nobodyElse, ...facts })
const aged = (age: Facts['age'], facts: Facts = {}) =>
  new Bedside().say({ ...calmGlance, age, concern: 'suspected', ...facts })

test('every resource is either offered or withheld, and always says why', () => {
  for (const bedside of [new Bedside(), adult(), childAlone().say({ concern: 'suspected' })]) {
    const { offered, withheld: kept } = offersFor(bedside.state.context, 'staff')
    expect(offered.length + kept.length).toBe(resources.length)
    expect([...offered, ...kept].filter(({ because }) => because.length === 0)).toEqual([])
  }
})
test('every row that decides alone is about a resource that exists', () => {
  expect(ruledResources.filter((id) => resourceById(id) === undefined)).toEqual([])
})

describe('911 and the national hotline', () => {
  test('stand in every staff view', () => {
    for (const bedside of [new Bedside(), adult(), adult({ help: 'nothing-today' })])
      expect(ids(bedside)).toEqual(expect.arrayContaining(['emergency-911', 'nhth']))
  })
  test('the hotline stands before the patient only when alone', () => {
    expect(ids(adult(), 'patient')).toContain('nhth')
    const bedside = adult().do({ type: 'COMPANION_BACK', at: '2026-03-06T22:10:00-08:00' })
    expect(ids(bedside, 'patient')).not.toContain('nhth')
  })
})

describe('the reporting lines', () => {
  test('the Registry stands for every minor who is not ruled out, and for another child at risk', () => {
    expect(ids(new Bedside().say({ age: 16 }))).toContain('oc-child-abuse-registry')
    expect(ids(adult({ otherChildAtRisk: 'nothing-known' }))).not.toContain(
      'oc-child-abuse-registry',
    )
    const mother = adultAlone().say({
      concern: 'disclosed',
      otherChildAtRisk: 'unsure',
      otherAdultAtRisk: 'no',
    })
    expect(ids(mother)).toContain('oc-child-abuse-registry')
  })
  test('APS stands only with an elder or dependent duty', () => {
    expect(ids(aged(70, { when: 'current' }))).toContain('oc-aps')
    expect(ids(adult())).not.toContain('oc-aps')
  })
  test('police stand only with a police task or the patient’s own wish', () => {
    expect(ids(adult())).not.toContain('local-law-enforcement')
    expect(ids(aged(30, { injury: 'assault' }))).toContain('local-law-enforcement')
    expect(ids(adult({ help: 'wants-options', needs: ['em-food'], police: 'wants' }))).toContain(
      'local-law-enforcement',
    )
  })
  test('none of them is ever shown to the patient', () => {
    for (const line of ['oc-child-abuse-registry', 'oc-aps', 'local-law-enforcement'])
      expect(ids(childAlone().say({ concern: 'suspected' }), 'patient')).not.toContain(line)
  })
})

describe('Project CHOICE', () => {
  test.each([11, 16, 21, 'under-18', 'adult-under-60'] as const)('is offered at %s', (age) => {
    expect(ids(aged(age))).toContain('project-choice')
  })
  test.each([10, 22, 67] as const)('is withheld at %s with the ages as reason', (age) => {
    expect(withheld(aged(age), 'project-choice')).toEqual([
      { id: age < 11 ? 'too-young' : 'too-old', from: 11, to: 21 },
    ])
  })
})

describe('The Lighthouse', () => {
  const wants = (age: number, exploitation: Facts['exploitation'] = 'sex') => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age,
      dependent: 'no',
      privacy: 'alone',
      limitsExplained: 'yes',
      permission: 'yes',
      concern: 'disclosed',
      ...(exploitation && { exploitation }),
      ...nobodyElse,
      help: 'wants-options',
    })
    return bedside.say({ needs: ['lt-housing', 'em-shelter'] })
  }
  test.each([18, 20, 22])('is offered for later housing at %s', (age) => {
    expect(ids(wants(age))).toContain('lighthouse')
  })
  test.each([23, 40])('is withheld at %s', (age) => {
    expect(ids(wants(age))).not.toContain('lighthouse')
  })
  test('is withheld after labor exploitation', () => {
    expect(withheld(wants(20, 'labor'), 'lighthouse')).toEqual([{ id: 'other-kind-of-harm' }])
  })
  test('is never offered as a shelter for tonight', () => {
    const bedside = new Bedside().say({
      ...calmGlance,
      age: 20,
      dependent: 'no',
      privacy: 'alone',
      limitsExplained: 'yes',
      permission: 'yes',
      concern: 'disclosed',
      exploitation: 'sex',
      ...nobodyElse,
      help: 'wants-options',
      needs: ['em-shelter'],
    })
    bedside.toPlan().say({ tonight: 'unsafe' })
    expect(ids(bedside)).not.toContain('lighthouse')
    expect(ids(bedside)).toContain('radiant-futures')
  })
})

describe('what only the patient may ask for', () => {
  const wishing = (serviceFit: Facts['serviceFit']) =>
    adult({ help: 'wants-options' }).say({ needs: ['em-legal'], ...(serviceFit && { serviceFit }) })
  test('is withheld until asked for, and the reason never names the wish', () => {
    expect(ids(wishing(undefined))).not.toContain('tsa-ats')
    const { offered } = offersFor(wishing(['foreign-born-services']).state.context, 'staff')
    expect(offered.find(({ id }) => id === 'tsa-ats')?.because).toEqual([{ id: 'asked-for' }])
  })
  test('asked for by name is enough', () => {
    const bedside = wishing(undefined).say({ choices: { 'tsa-ats': 'later' } })
    expect(ids(bedside)).toContain('tsa-ats')
  })
})

test('every survivor in the county may have the Waymakers programme; nobody after ruled out', () => {
  for (const facts of [
    {},
    { exploitation: 'labor' },
    { concern: 'uncertain' },
  ] as const satisfies Facts[])
    expect(ids(adultAlone().say({ concern: 'suspected', ...facts }))).toContain('waymakers-ht')
  expect(ids(adultAlone().say({ concern: 'ruled-out' }))).not.toContain('waymakers-ht')
})
test('a person who came to ask for help gets other help when there is no such concern', () => {
  const bedside = adultAlone().say({
    entry: 'self-identified',
    concern: 'ruled-out',
    ...nobodyElse,
  })
  expect(ids(bedside)).toContain('ndvh')
})
test('immigration enforcement’s tip line is never offered', () => {
  for (const bedside of [
    adult(),
    childAlone().say({ concern: 'disclosed' }),
    adult({ help: 'info-only' }),
  ])
    expect(withheld(bedside, 'hsi-tipline')).toEqual([{ id: 'never-by-default' }])
})
test('federal child programmes come through child welfare, for minors only', () => {
  expect(ids(childAlone().say({ concern: 'suspected' }))).toEqual(
    expect.arrayContaining(['urm', 'orr', 'otip-child-eligibility']),
  )
  expect(ids(adult())).not.toContain('urm')
})
