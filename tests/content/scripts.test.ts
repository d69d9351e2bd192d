import { expect, test } from 'vitest'
import { scriptsFor } from '../../content/scripts.ts'
import type { Facts } from '../../flows/facts.ts'
import { Bedside, calmGlance } from '../flows/bedside.ts'

const ids = ({ view }: Bedside): string[] => scriptsFor(view, view.page).map(({ id }) => id)
const limitsSaid = (glance: Facts): string[] => {
  const bedside = new Bedside().say({ ...calmGlance, ...glance }).say({ privacy: 'alone' })
  return ids(bedside).filter((id) => id.startsWith('limits'))
}

test('the limits are said in one form only, the one for this patient', () => {
  const adult: Facts = { age: 30, dependent: 'no', clinicalFlags: 'none' }
  expect(limitsSaid({ age: 7, clinicalFlags: 'none' })).toEqual(['limits-child'])
  expect(limitsSaid({ age: 16, clinicalFlags: 'none' })).toEqual(['limits-minor'])
  expect(limitsSaid({ age: 'maybe-under-18', clinicalFlags: 'none' })).toEqual(['limits-minor'])
  expect(limitsSaid(adult)).toEqual(['limits-adult'])
  expect(limitsSaid({ ...adult, injury: 'unsure' })).toEqual(['limits-injured'])
  expect(limitsSaid({ ...adult, age: 60 })).toEqual(['limits-older'])
  expect(limitsSaid({ ...adult, dependent: 'unsure' })).toEqual(['limits-older'])
  expect(limitsSaid({ ...adult, age: 'adult-age-unsure', injury: 'assault' })).toEqual([
    'limits-older-injured',
  ])
})

test('with a companion in the room only words fit to be overheard are offered', () => {
  const bedside = new Bedside().say({ ...calmGlance, age: 30, dependent: 'no' })
  expect(ids(bedside)).toEqual(['routine-separation'])
  bedside.say({ privacy: 'companion-stays' })
  expect(ids(bedside)).toEqual(['call-button'])
  bedside.say({ concern: 'suspected', injury: 'assault' }, 'changed')
  const everywhere = bedside.view.pages.flatMap((page) => scriptsFor(bedside.view, page))
  expect(everywhere.filter(({ overheard }) => !overheard)).toEqual([])
})

test('a patient is told of a call before it is made, and once', () => {
  const bedside = new Bedside()
    .say({ ...calmGlance, age: 16, privacy: 'alone', limitsExplained: 'yes', permission: 'yes' })
    .say({ concern: 'disclosed' })
  const told = () => scriptsFor(bedside.view, { step: 'reports', fact: null }).map(({ id }) => id)
  expect(told()).toEqual(['tell-child'])
  bedside.done('childReport', 'tell-patient', { told: 'told' })
  expect(told()).toEqual([])
})

test('after a decline nothing is asked; the patient is thanked and informed once', () => {
  const bedside = new Bedside()
    .say({ ...calmGlance, age: 30, dependent: 'no', privacy: 'alone', limitsExplained: 'yes' })
    .say({ permission: 'declined' })
  expect(ids(bedside)).toEqual(['decline', 'universal'])
})

test('nothing is said to a patient who has died', () => {
  const bedside = new Bedside().say({ ...calmGlance, age: 30, dependent: 'no', privacy: 'alone' })
  bedside.say({ disposition: 'died' })
  const { view } = bedside
  expect(view.pages.flatMap((page) => scriptsFor(view, page))).toEqual([])
})
