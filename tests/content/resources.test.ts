import { expect, test } from 'vitest'
import { resourceById, resources } from '../../content/resources/resources.ts'
import { Resource } from '../../content/schema.ts'

const ids: string[] = resources.map(({ id }) => id)
const numbers = (id: string) => resourceById(id)?.phones.map(({ number }) => number)

test('the directory holds its 84 services, each once', () => {
  expect(new Set(ids).size).toBe(84)
  expect(ids.length).toBe(84)
})

test('the numbers of the founding documents stand exactly as printed there', () => {
  expect(numbers('emergency-911')).toEqual(['911'])
  expect(numbers('nhth')).toEqual(['1-888-373-7888', '711'])
  expect(resourceById('nhth')?.text).toMatchObject({ number: '233733', keyword: 'BEFREE' })
  expect(numbers('oc-child-abuse-registry')).toEqual(['714-940-1000', '1-800-207-4464'])
  expect(resourceById('nhth')?.hours).toBe('24/7')
  expect(resourceById('oc-child-abuse-registry')?.hours).toBe('24/7')
})

test('adult protection and the crisis lines have the numbers their own pages gave', () => {
  expect(numbers('oc-aps')?.[0]).toBe('800-451-5155')
  expect(numbers('988')).toEqual(['988'])
  expect(numbers('211oc')?.[0]).toBe('211')
  expect(numbers('otip-child-eligibility')?.[0]).toBe('202-205-4582')
  expect(numbers('safe-at-home')).toEqual(['877-322-5227'])
})

test('every number says whether it was confirmed, and every service when to look again', () => {
  const contacts = resources.flatMap(({ id, phones, text }) =>
    [...phones, ...(text ? [text] : [])].map((contact) => ({ of: id, ...contact })),
  )
  const unconfirmed = contacts.filter(({ status }) => status === 'unconfirmed')
  expect(unconfirmed.map(({ of }) => of).join(' ')).toBe(
    'project-choice lighthouse oc-warmline waymakers-youth-shelters ocrm-strong-beginnings oc-aps ' +
      'public-law-center 211oc calvcb ca-labor-commissioner ca-child-support ' +
      'national-runaway-safeline rainn ndvh fbi-tips strong-hearts',
  )
  const unproven = contacts.filter((it) => it.status === 'confirmed' && it.source === null)
  expect(unproven).toEqual([])
  const late = resources.filter(
    ({ status, reviewBy }) => reviewBy !== (status === 'confirmed' ? '2027-02-22' : '2026-12-22'),
  )
  expect(late).toEqual([])
})

test('a contact is dated only where its source gives the day it was seen', () => {
  const dated = resources.filter(({ checkedOn }) => checkedOn !== null)
  expect(dated.map(({ id }) => id).toSorted()).toEqual(
    ['988', 'childhelp', 'nhth', 'trans-lifeline', 'trevor'].toSorted(),
  )
  expect(new Set(dated.map(({ checkedOn }) => checkedOn))).toEqual(new Set(['2026-07-13']))
})

test('a service without a confirmed number still says how the patient gets there', () => {
  const unconfirmed = resources.filter(({ status }) => status === 'unconfirmed')
  expect(unconfirmed.length).toBe(47)
  expect(unconfirmed.filter(({ reachedBy }) => reachedBy === null)).toEqual([])
  const named = ['waymakers-ht', 'project-choice', 'lighthouse', 'tsa-ats']
  expect(new Set(named.map((id) => resourceById(id)?.reachedBy))).toEqual(
    new Set(['hotline-together']),
  )
})

test('who is sent to a website finds its address', () => {
  const lost = resources.filter(
    ({ reachedBy, url, verifyAt }) =>
      reachedBy === 'website' && url === null && !verifyAt.startsWith('https://'),
  )
  expect(lost).toEqual([])
})

test('Project CHOICE takes ages 11 to 21, and The Lighthouse young women of 18 to 22', () => {
  expect(resourceById('project-choice')?.eligibility).toMatchObject({ minAge: 11, maxAge: 21 })
  expect(resourceById('lighthouse')?.eligibility).toEqual({
    minAge: 18,
    maxAge: 22,
    gender: 'women',
    fit: null,
  })
  expect(resourceById('lighthouse')?.exploitation).toEqual(['sex'])
})

test('The Lighthouse answers housing for later, never shelter for tonight', () => {
  expect(resourceById('lighthouse')?.needs).toEqual(['lt-housing', 'mt-emotional-support'])
})

test('the immigration tip line is for staff only, and answers no need and no wish', () => {
  expect(resourceById('hsi-tipline')).toMatchObject({ audience: 'staff', needs: [], fits: [] })
})

test('nobody is sorted by birthplace: such a program waits until the patient asks for it', () => {
  const waiting = resources.filter(({ onlyWhenAskedFor }) => onlyWhenAskedFor)
  expect(waiting.map(({ id }) => id).toSorted()).toEqual(
    ['orr', 'otip-child-eligibility', 'tcvap', 'tsa-ats', 'urm'].toSorted(),
  )
  expect(Object.keys(Resource.shape.eligibility.shape)).toEqual([
    'minAge',
    'maxAge',
    'gender',
    'fit',
  ])
})

test('each wish a patient may voice is answered by a service', () => {
  const wishes = new Set(resources.flatMap(({ fits }) => fits))
  expect([...wishes].toSorted()).toEqual([
    'foreign-born-services',
    'labor-rights',
    'lgbtq-services',
    'womens-programme',
    'youth-services',
  ])
})

const phone = { id: 'main', number: '714-940-1000', status: 'confirmed', source: null }
const ages = { minAge: 22, maxAge: 18, gender: null, fit: null }
test.each([
  [{ phones: [{ ...phone, number: '(714) 940 1000' }] }, 'written as 714-940-1000'],
  [{ phones: [phone] }, 'name the page that shows it'],
  [{ reachedBy: 'registry' }, 'none when it is confirmed'],
  [{ status: 'unconfirmed', reachedBy: 'registry' }, 'exactly when one of its numbers is'],
  [{ onlyWhenAskedFor: true }, 'must name the wish it waits for'],
  [{ eligibility: ages }, 'swap them'],
  [{ nationality: null }, 'nationality'],
])('a service with %o is refused in words that say how to mend it', (slip, advice) => {
  const result = Resource.safeParse({ ...resourceById('oc-child-abuse-registry'), ...slip })
  expect(result.error?.issues.map(({ message }) => message).join()).toContain(advice)
})
