import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/facts.ts'
import { rows } from '../../flows/steps.ts'
import { musts } from '../../flows/goOn.ts'
import { isUndecidedOrOwed, pageKey } from '../../flows/view.ts'
import {
  adultAlone,
  aloneAndAgreed,
  Bedside,
  calmGlance,
  childAlone,
  friday,
  nobodyElse,
} from './bedside.ts'

const told = (facts: Facts) => new Bedside().say({ ...calmGlance, ...facts })
const adult = { age: 30, dependent: 'no' } as const satisfies Facts
const pages = ({ view }: Bedside) => view.pages.map(pageKey)

describe('the table of steps', () => {
  test('lets these questions be left open, and no other', () => {
    const mayStayOpen = rows.flatMap(({ id, asks }) =>
      asks.filter(({ must }) => !must).map(({ fact }) => `${id}.${fact}`),
    )
    expect(mayStayOpen).toEqual([
      'first-glance.custody',
      'concern.exploitation',
      'minor-safety.recordAccess',
      'minor-safety.placement',
      'minor-safety.daysToEighteen',
      'others.otherChildren',
      'choices.choices',
      'choices.police',
      'choices.hotline',
      'safety-plan.tonight',
      'safety-plan.phoneWatched',
      'safety-plan.recordAccess',
      'safety-plan.paper',
      'safety-plan.safeContact',
      'plan.disposition',
    ])
  })
  test('asks one thing a page, but where a glance or a list is meant', () => {
    expect(rows.filter(({ sheet }) => !sheet).map(({ id }) => id)).toEqual([
      'danger',
      'concern',
      'minor-safety',
      'forensic',
      'help',
      'safety-plan',
    ])
  })
  test('is left only by going on where nothing is asked, and at the end', () => {
    expect(rows.filter(({ untilGoOn }) => untilGoOn).map(({ id }) => id)).toEqual([
      'make-privacy',
      'reports',
      'plan',
    ])
  })
  test('takes what is told in passing', () => {
    expect(rows.flatMap(({ id, takes = [] }) => takes.map((fact) => `${id}.${fact}`))).toEqual([
      'danger.role',
      'danger.entry',
      'first-glance.language',
      'concern.exploitation',
      'concern.when',
      'minor-safety.daysToEighteen',
      'others.injury',
      'others.clinicalFlags',
      'needs.serviceFit',
    ])
  })
})

describe('time alone is prepared', () => {
  test('not without an interpreter who could be had', () => {
    expect(told({ ...adult, interpreter: 'unavailable', privacy: 'not-yet' }).step).toBe('concern')
  })
  test('for an interpreter who is still to come, only while the patient is alone', () => {
    const waiting = { ...adult, interpreter: 'not-yet' } as const
    expect(told({ ...waiting, privacy: 'alone' }).step).toBe('make-privacy')
    expect(told({ ...waiting, privacy: 'companion-stays' }).step).toBe('concern')
  })
})

describe('saying the limits', () => {
  test('waits while the companion is back', () => {
    const bedside = told({ ...adult, privacy: 'alone' })
    expect(bedside.step).toBe('say-first')
    expect(bedside.do({ type: 'COMPANION_BACK', at: friday }).step).toBe('concern')
  })
  test('is not done again for a patient who has declined', () => {
    const bedside = told({ ...adult, ...aloneAndAgreed, permission: 'declined' })
    expect(bedside.say({ injury: 'assault' }, 'changed').step).toBe('concern')
  })
  test('without permission nothing is asked', () => {
    expect(told({ ...adult, ...aloneAndAgreed, permission: 'declined' }).view.mode).toBe(
      'observing',
    )
  })
})

describe('about the concern', () => {
  const pageAfter = (facts: Facts) => told({ ...facts, ...aloneAndAgreed }).view.page
  test('when it happened is asked only where a report on an elder depends on it', () => {
    expect(pageAfter({ age: 70, dependent: 'no', concern: 'suspected' })).toEqual({
      step: 'concern',
      fact: 'when',
    })
    expect(pageAfter({ age: 70, dependent: 'no', concern: 'uncertain' }).step).toBe('others')
    expect(pageAfter({ ...adult, concern: 'suspected' }).step).toBe('others')
  })
  test('what kind it is may be said of a child', () => {
    expect(pageAfter({ age: 16, concern: 'suspected' })).toEqual({
      step: 'concern',
      fact: 'exploitation',
    })
    expect(pageAfter({ age: 16, concern: 'uncertain' }).step).toBe('minor-safety')
  })
  test('a child’s safety is no matter before it, nor after it was ruled out', () => {
    const early = childAlone().say({ guardianInvolved: 'yes' })
    expect(early.facts.guardianInvolved).toBeUndefined()
    expect(early.say({ concern: 'uncertain' }).facts.guardianInvolved).toBe('yes')
    expect(
      early.say({ concern: 'ruled-out' }, 'entered-wrongly').facts.guardianInvolved,
    ).toBeUndefined()
  })
  test('the days to eighteen are asked at seventeen, and taken whenever they are known', () => {
    const asked = (age: number) => pages(childAlone(age).say({ concern: 'suspected' }))
    expect(asked(17)).toContain('minor-safety.daysToEighteen')
    expect(asked(16)).not.toContain('minor-safety.daysToEighteen')
    const band = told({ age: 'under-18', concern: 'suspected', daysToEighteen: 20 })
    expect(band.facts.daysToEighteen).toBe(20)
  })
})

test('a care facility is asked about when another adult may be at risk', () => {
  const bedside = told({ ...adult, ...aloneAndAgreed, concern: 'uncertain', ...nobodyElse })
  expect(bedside.step).toBe('help')
  bedside.say({ otherAdultAtRisk: 'unsure' }, 'changed')
  expect(bedside.view.pending).toEqual(['careFacility'])
})

test('nothing is put to a patient who died, not even the rights card', () => {
  const bedside = told({
    ...adult,
    clinicalFlags: ['recent-sexual-assault'],
    assaultHoursAgo: 'unknown',
    ...aloneAndAgreed,
    concern: 'disclosed',
    ...nobodyElse,
  })
  expect(bedside.step).toBe('forensic')
  expect(bedside.say({ disposition: 'died' }).step).toBe('reports')
})

describe('help', () => {
  const ready = () => adultAlone().say({ concern: 'suspected', ...nobodyElse })
  test('is offered after ruled-out to who came to ask for it, and to nobody else', () => {
    const asked = adultAlone().say({
      entry: 'self-identified',
      concern: 'ruled-out',
      ...nobodyElse,
    })
    expect(asked.step).toBe('help')
    expect(adultAlone().say({ concern: 'ruled-out', ...nobodyElse }).step).toBe('plan')
  })
  test('is set aside when the patient takes permission back, and before any concern', () => {
    const bedside = ready().say({ help: 'info-only' })
    expect(bedside.say({ permission: 'declined' }, 'changed').facts.help).toBeUndefined()
    expect(adultAlone().say({ help: 'info-only' }).facts.help).toBeUndefined()
  })
  test('asks an adult about police, and no child', () => {
    expect(ready().say({ help: 'info-only' }).view.pending).toEqual([
      'choices',
      'police',
      'hotline',
    ])
    const child = childAlone().say({ concern: 'uncertain', guardianInvolved: 'no' })
    child
      .say({ removalRisk: 'no', ...nobodyElse, help: 'info-only' })
      .goOn()
      .goOn()
      .goOn()
    expect([child.step, child.view.pending]).toEqual(['choices', ['choices', 'hotline']])
  })
})

describe('the pages that can be leafed through', () => {
  test('are those that belong to this encounter', () => {
    expect(pages(adultAlone().say({ concern: 'suspected', ...nobodyElse }))).toEqual([
      'danger.danger',
      'first-glance',
      'privacy',
      'say-first',
      'concern.concern',
      'others',
      'help.help',
      'safety-plan.tonight',
      'safety-plan.phoneWatched',
      'safety-plan.recordAccess',
      'safety-plan.paper',
      'safety-plan.safeContact',
      'plan',
    ])
  })
  test('hold the list of calls as soon as one duty stands', () => {
    expect(pages(told({ ...adult, injury: 'assault' }))).toContain('reports')
  })
})

test('the list of calls comes again when another duty stands', () => {
  const bedside = told({ ...adult, injury: 'assault', ...aloneAndAgreed, concern: 'suspected' })
  bedside.say(nobodyElse)
  expect(bedside.step).toBe('reports')
  expect(bedside.goOn().step).toBe('help')
  expect(bedside.say({ otherChildAtRisk: 'yes' }, 'changed').goOn().step).toBe('reports')
})

describe('a page that must be answered', () => {
  const musted = ({ state }: Bedside) => musts(state.context)
  const goOn = { type: 'GO_ON', at: friday } as const
  test('holds for all its questions where they stand on one page', () => {
    const bedside = new Bedside().say({ danger: 'none', age: 30, injury: 'none' })
    expect(bedside.view.page).toEqual({ step: 'first-glance', fact: null })
    expect(musted(bedside)).toEqual(['interpreter', 'dependent', 'clinicalFlags'])
    expect(bedside.try(goOn)).toBe('needs-an-answer')
  })
  test('holds for its own question where each has its page', () => {
    const child = childAlone().say({ concern: 'uncertain' })
    expect(musted(child)).toEqual(['guardianInvolved'])
  })
  test('holds other staff until a practitioner is there', () => {
    const bedside = new Bedside().say({ role: 'other-staff', danger: 'none' })
    expect(musted(bedside)).toEqual(['role'])
    expect(bedside.try(goOn)).toBe('needs-an-answer')
  })
})

test('a duty is open while it is undecided or owed, and no longer once it was phoned', () => {
  const open = ({ view }: Bedside) => isUndecidedOrOwed(view)
  expect(open(adultAlone())).toBe(false)
  expect(open(told({ ...adult, injury: 'unsure' }))).toBe(true)
  const owed = told({ ...adult, injury: 'assault' })
  expect(open(owed)).toBe(true)
  expect(open(owed.done('injuryReport', 'call-police'))).toBe(false)
})
