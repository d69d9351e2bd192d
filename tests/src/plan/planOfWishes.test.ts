import { expect, test } from 'vitest'
import { planOf } from '../../../src/plan/plan.ts'
import type { Bedside } from '../../flows/bedside.ts'
import { adultWhoDeclined, adultWithNeeds, calledChild, later } from './cases.ts'

const planFor = (bedside: Bedside) => planOf(bedside.state.context, later)
const kindsOf = (bedside: Bedside) => {
  const { team } = planFor(bedside)
  return [...team.emergency.parts, ...team.medium.parts, ...team.long.parts].map(({ id }) => id)
}

test('an adult who declined owes nobody anything: no list, no wish, the careful values, and an end', () => {
  const plan = planFor(adultWhoDeclined().toPlan())
  expect(plan).toMatchObject({
    headline: { id: 'adult-declined', count: 0 },
    endState: 'adult-declined',
    voice: 'declined',
    owed: [],
    optional: [],
    done: [],
    chosen: { yes: [], later: [], no: [] },
    careful: ['paper', 'phone', 'portal'],
    codes: [],
    finish: null,
  })
  expect(plan.guidance).toContain('door-open')
})

test('yes, later and no stand apart, with the police and the hotline as wishes of their own', () => {
  const bedside = adultWithNeeds({
    choices: { 'waymakers-ht': 'accept', 'human-options': 'later', calvcb: 'decline' },
    police: 'later',
    hotline: 'declines',
  })
  expect(planFor(bedside).chosen).toEqual({
    yes: [{ kind: 'resource', id: 'waymakers-ht', discreet: false }],
    later: [{ kind: 'resource', id: 'human-options', discreet: false }, { kind: 'police' }],
    no: [
      { kind: 'resource', id: 'calvcb', discreet: false },
      { kind: 'hotline', how: null },
    ],
  })
})

test('what the patient volunteered about themselves changes nothing in the plan', () => {
  const plain = planFor(adultWithNeeds())
  for (const fit of [
    'foreign-born-services',
    'youth-services',
    'womens-programme',
    'lgbtq-services',
    'labor-rights',
  ] as const)
    expect(planFor(adultWithNeeds({ serviceFit: [fit] }))).toEqual(plain)
})

test('a service that only such a wish brings up is kept off paper', () => {
  const bedside = adultWithNeeds({
    serviceFit: ['foreign-born-services'],
    choices: { 'tsa-ats': 'accept', 'waymakers-ht': 'accept' },
  })
  const { chosen, offered, team } = planFor(bedside)
  expect(chosen.yes).toEqual([
    { kind: 'resource', id: 'tsa-ats', discreet: true },
    { kind: 'resource', id: 'waymakers-ht', discreet: false },
  ])
  expect(offered.map(({ id }) => `${id}`)).not.toContain('tsa-ats')
  expect(team.emergency.parts).toContainEqual({
    kind: 'service',
    id: 'tsa-ats',
    discreet: true,
    said: 'accept',
  })
})

test('answers set aside are named, but never a wish they volunteered', () => {
  const bedside = adultWithNeeds({ serviceFit: ['labor-rights'], police: 'later' }).say(
    { permission: 'declined' },
    'changed',
  )
  expect(planFor(bedside).setAside).toEqual(['help', 'needs', 'police'])
})

test('nobody is asked to contact police or child welfare about an adult who did not wish it', () => {
  const authorities = ['police', 'child-worker', 'child-welfare', 'you-call', 'exam-team']
  expect(kindsOf(adultWithNeeds()).filter((id) => authorities.includes(id))).toEqual([])
  expect(kindsOf(adultWithNeeds({ police: 'wants' }))).toContain('police')
})

test('each service they said yes to stands once, at the first time it serves', () => {
  const bedside = adultWithNeeds({ choices: { 'waymakers-ht': 'accept', lighthouse: 'later' } })
  const { team } = planFor(bedside)
  const services = Object.entries(team).map(([tier, { parts }]) => [
    tier,
    parts.filter(({ kind }) => kind === 'service').map(({ id }) => id),
  ])
  expect(services).toEqual([
    ['emergency', ['waymakers-ht']],
    ['medium', ['lighthouse']],
    ['long', []],
  ])
})

test('the needs they named stand in their tier, with the partners that serve it', () => {
  const { team } = planFor(adultWithNeeds())
  expect(Object.entries(team).map(([tier, { needs }]) => [tier, needs])).toEqual([
    ['emergency', ['em-safety']],
    ['medium', ['mt-systems']],
    ['long', ['lt-housing']],
  ])
  const legal = team.long.partners.find(({ partner }) => partner === 'legal-aid')
  expect(legal?.items).toEqual([
    'NH-020',
    'NH-021',
    'NH-023',
    'NH-024',
    'NH-025',
    'NH-026',
    'NH-027',
  ])
  const kinds = Object.values(team).flatMap(({ partners }) =>
    partners.map(({ partner }) => partner),
  )
  expect(new Set(kinds).size).toBe(9)
})

test('The Lighthouse is withheld from a child with the reason, and never for tonight', () => {
  const { withheld } = planFor(calledChild())
  expect(withheld.find(({ id }) => id === 'lighthouse')?.because).toEqual([
    { id: 'too-young', from: 18, to: 22 },
  ])
})
