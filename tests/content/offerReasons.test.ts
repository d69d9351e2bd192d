import { describe, expect, test } from 'vitest'
import { offersFor } from '../../content/offers.ts'
import { becauseIds, brokenBy, ruledResources } from '../../content/offerRules.ts'
import { resourceById, resources } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'
import { type Facts, needs } from '../../flows/facts.ts'
import { type Bedside, friday } from '../flows/bedside.ts'
import { adult, child, nobody, ruledOut, suspected } from './encounters.ts'

const staff = ({ state }: Bedside) => offersFor(state.context, 'staff')
const why = (bedside: Bedside, id: string) => {
  const { offered, withheld } = staff(bedside)
  return [...offered, ...withheld].find((one) => one.id === id)?.because
}
/** The services that are offered for this reason. */
const because = (bedside: Bedside, reason: string): string[] =>
  staff(bedside)
    .offered.filter((offer) => offer.because.some(({ id }) => id === reason))
    .map(({ id }) => id)
/** The services the general rule may give this patient, as far as they are of this sort. */
const general = (facts: Facts, sort: (resource: Resource) => boolean): string[] =>
  resources
    .filter((one) => !ruledResources.includes(one.id) && !one.onlyWhenAskedFor && sort(one))
    .filter((one) => brokenBy(one, facts) === null)
    .map(({ id }) => id)
const ofKind =
  (...kinds: string[]) =>
  ({ kind }: Resource): boolean =>
    kinds.includes(kind)

const wants = { ...suspected, ...nobody, help: 'wants-options' } as const
const known = (id: string): Resource => {
  const resource = resourceById(id)
  if (!resource) throw new Error(`${id} is not known`)
  return resource
}

describe('what is seen or said calls for services by itself', () => {
  type Case = [string, () => Bedside, (resource: Resource) => boolean, () => readonly Bedside[]]
  const images = { ...suspected, exploitation: 'images-online' } as const
  const cases: Case[] = [
    [
      'recent-assault',
      () => adult({ clinicalFlags: ['recent-sexual-assault'] }),
      ofKind('sexual-assault', 'forensic-exam'),
      () => [adult({ clinicalFlags: ['strangulation'] })],
    ],
    [
      'self-harm',
      () => adult({ clinicalFlags: ['self-harm'] }),
      ({ id }) => id === '988' || id === 'oc-links',
      () => [adult({ clinicalFlags: ['strangulation'] })],
    ],
    [
      'withdrawal',
      () => adult({ clinicalFlags: ['withdrawal-overdose'] }),
      ofKind('substance-use'),
      () => [adult({ clinicalFlags: ['self-harm'] })],
    ],
    [
      'no-safe-place-tonight',
      () => adult({ ...wants, tonight: 'unsafe' }),
      ({ needs: served, audience }) => served.includes('em-shelter') && audience === 'both',
      () => [adult({ ...wants, tonight: 'safe-place' }), adult(wants)],
    ],
    [
      'no-safe-place-tonight',
      () => adult({ ...wants, tonight: 'unsure' }),
      ({ needs: served, audience }) => served.includes('em-shelter') && audience === 'both',
      () => [],
    ],
    [
      'came-to-ask',
      () => adult({ ...ruledOut, entry: 'self-identified' }),
      ofKind('domestic-violence'),
      () => [adult(ruledOut), adult({ ...suspected, entry: 'self-identified' })],
    ],
    [
      'images-of-a-child',
      () => child(images),
      ofKind('reporting-online-exploitation'),
      () => [adult(images), child({ ...suspected, exploitation: 'sex' })],
    ],
    [
      'child-duty',
      () => child(suspected),
      ofKind('child-advocacy'),
      () => [child(), adult(suspected), child({ ...ruledOut, injury: 'assault' })],
    ],
  ]
  test.each(cases)('%s', (reason, story, sort, others) => {
    const bedside = story()
    const services = general(bedside.facts, sort)
    expect(because(bedside, reason)).toEqual(services)
    expect(services).not.toEqual([])
    for (const other of others()) expect(because(other, reason)).toEqual([])
  })
})

describe('a need that was chosen', () => {
  test('is answered by the services for it, and named with them alone', () => {
    for (const need of needs) {
      const bedside = adult({ ...wants, needs: [need] })
      const services = general(bedside.facts, (one) => one.needs.includes(need))
      expect(because(bedside, 'need')).toEqual(services)
      for (const id of services) expect(why(bedside, id)).toContainEqual({ id: 'need', need })
    }
  })
  test('is not named with a service that answers another', () => {
    const bedside = adult({ ...wants, needs: ['em-food', 'em-legal'] })
    const food = general(bedside.facts, (one) => one.needs.includes('em-food'))
    const legalToo = general(bedside.facts, (one) => one.needs.includes('em-legal'))
    const [only] = food.filter((id) => !legalToo.includes(id))
    expect(why(bedside, only ?? '')).toEqual([{ id: 'need', need: 'em-food' }])
  })
})

test('a wish is answered by the services for it, and by no other', () => {
  const bedside = adult({ ...wants, serviceFit: ['lgbtq-services'] })
  const services = general(bedside.facts, (one) => one.fits.includes('lgbtq-services'))
  expect(because(bedside, 'asked-for').filter((id) => !known(id).onlyWhenAskedFor)).toEqual(
    services,
  )
  expect(services).not.toEqual([])
})

test('beside a need a wish is not named again, since the reason would give it away', () => {
  const need = 'mt-emotional-support'
  const bedside = adult({ ...wants, needs: [need], serviceFit: ['lgbtq-services'] })
  expect(why(bedside, 'lgbtq-center-oc')).toEqual([{ id: 'need', need }])
})

test('a shelter on which only staff can call is not named for tonight', () => {
  const teen = child({ ...suspected, ...nobody })
    .done('childReport', 'tell-patient', { told: 'told' })
    .say({ help: 'wants-options', needs: ['em-food'], tonight: 'unsafe' })
  const tonight = because(teen, 'no-safe-place-tonight')
  expect(tonight).toContain('casa-youth-shelter')
  expect(tonight.filter((id) => known(id).audience !== 'both')).toEqual([])
})

test('nobody is sent to a service whose limits rule them out, whatever they chose', () => {
  const bedside = adult({ ...wants, age: 67, when: 'past', needs: [...needs] })
  const { withheld } = staff(bedside)
  const tooOld = resources
    .filter(({ eligibility }) => (eligibility.maxAge ?? 120) < 67)
    .filter(({ id, onlyWhenAskedFor }) => !ruledResources.includes(id) && !onlyWhenAskedFor)
  expect(tooOld).not.toEqual([])
  for (const { id } of tooOld)
    expect(withheld.find((one) => one.id === id)?.because[0]?.id).toBe('too-old')
})

describe('the ages a band may stand for', () => {
  test.each([
    ['lighthouse', 'under-18', 'too-young'],
    ['lighthouse', 'maybe-under-18', undefined],
    ['project-choice', 'adult-under-60', undefined],
    ['project-choice', 'adult-60-64', 'too-old'],
    ['project-choice', 'adult-65-plus', 'too-old'],
    ['oc-child-abuse-registry', 'adult-under-60', 'too-old'],
    ['oc-child-abuse-registry', 'adult-age-unsure', 'too-old'],
    ['oc-child-abuse-registry', undefined, undefined],
  ] as const)('%s and %s', (id, age, broken) => {
    expect(brokenBy(known(id), age === undefined ? {} : { age })?.id).toBe(broken)
  })
  test.each([11, 16, 21])('fit Project CHOICE at %s', (age) => {
    expect(why(child({ ...suspected, age }), 'project-choice')).toEqual([{ id: 'age-fits' }])
  })
  test.each(['under-18', 'maybe-under-18', 'adult-under-60'] as const)('may fit at %s', (age) => {
    const unknown = { id: 'age-unknown', from: 11, to: 21 }
    expect(why(child({ ...suspected, age }), 'project-choice')).toEqual([unknown])
  })
})

describe('a row that decides alone says why', () => {
  const twenty = { ...wants, age: 20 } as const
  test('for The Lighthouse', () => {
    const later = [{ id: 'housing-later' }, { id: 'age-fits' }]
    const housing = { ...twenty, needs: ['lt-housing'] } satisfies Facts
    for (const exploitation of ['sex', 'both', 'unsure', 'images-online'] as const)
      expect(why(adult({ ...housing, exploitation }), 'lighthouse')).toEqual(later)
    expect(why(adult({ ...housing, exploitation: 'labor' }), 'lighthouse')).toEqual([
      { id: 'other-kind-of-harm' },
    ])
    const tonight = [{ id: 'not-a-shelter-for-tonight' }]
    expect(why(adult(twenty), 'lighthouse')).toEqual(tonight)
    expect(why(adult({ age: 20 }), 'lighthouse')).toEqual(tonight)
    expect(why(adult({ ...ruledOut, age: 20 }), 'lighthouse')).toEqual([{ id: 'ruled-out' }])
  })
  test('for programmes that need a concern', () => {
    expect(why(child(ruledOut), 'project-choice')).toEqual([{ id: 'ruled-out' }])
    for (const bedside of [child(), child(ruledOut), adult(suspected)])
      expect(why(bedside, 'urm')).toEqual([{ id: 'no-duty-or-wish' }])
    expect(why(child(suspected), 'urm')).toEqual([{ id: 'through-child-welfare' }])
    expect(why(adult(), 'polaris')).toEqual([{ id: 'information-only' }])
  })
  test('for police and hotline', () => {
    expect(why(adult({ ...wants, police: 'wants' }), 'local-law-enforcement')).toEqual([
      { id: 'police-wanted' },
    ])
    const company = adult().do({ type: 'COMPANION_BACK', at: friday })
    const { withheld } = offersFor(company.state.context, 'patient')
    expect(withheld.find(({ id }) => id === 'nhth')?.because).toEqual([{ id: 'not-alone' }])
    expect(withheld.find(({ id }) => id === 'oc-aps')?.because).toEqual([{ id: 'staff-only' }])
  })
})

test('every reason has its id in the list the words are written by', () => {
  for (const bedside of [adult(wants), child(suspected), adult(ruledOut), adult({ age: 67 })]) {
    const { offered, withheld } = staff(bedside)
    for (const one of [...offered, ...withheld])
      for (const { id } of one.because) expect(becauseIds).toContain(id)
  }
})
