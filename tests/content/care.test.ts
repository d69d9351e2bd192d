import { expect, test } from 'vitest'
import { callExtrasFor } from '../../content/callSheets.ts'
import { guidanceFor } from '../../content/cards.ts'
import { codesFor } from '../../content/codes.ts'
import type { Facts } from '../../flows/facts.ts'
import { adultAlone, Bedside, calmGlance, childAlone, nobodyElse } from '../flows/bedside.ts'
import { care } from './careFiles.ts'

const adult = (facts: Facts): Bedside => adultAlone().say(facts, 'changed')
const child = (facts: Facts): Bedside => childAlone().say(facts, 'changed')
const cardsOf = ({ state }: Bedside) => guidanceFor(state.context)
const codesOf = ({ state }: Bedside) => codesFor(state.context)
const namesOf = (bedside: Bedside) => codesOf(bedside).map(({ code }) => code)

test('a ruled-out concern gives no code, and neither does a mere worry', () => {
  for (const concern of ['ruled-out', 'uncertain'] as const) {
    expect(codesOf(adult({ concern, exploitation: 'sex', when: 'past' }))).toEqual([])
    expect(codesOf(child({ concern, exploitation: 'both' }))).toEqual([])
  }
})

test('a code names the kind that is known, for an adult and for a child', () => {
  const concern = 'suspected'
  expect(namesOf(adult({ concern, exploitation: 'both' }))).toEqual(['T76.51XA', 'T76.61XA'])
  expect(namesOf(child({ concern, exploitation: 'both' }))).toEqual(['T76.52XA', 'T76.62XA'])
  expect(namesOf(adult({ concern, exploitation: 'images-online' }))).toEqual(['T76.51XA'])
  expect(namesOf(child({ concern, exploitation: 'images-online' }))).toEqual(['T76.52XA'])
  expect(namesOf(adult({ concern, exploitation: 'unsure' }))).toEqual([])
  expect(namesOf(child({ concern }))).toEqual([])
})

test('what is over is coded as history, also when its kind is not known', () => {
  const past = { concern: 'disclosed', exploitation: 'unsure' } as const
  expect(namesOf(adult({ ...past, when: 'past' }))).toEqual(['Z91.42'])
  expect(namesOf(adult({ ...past, when: 'past-as-child' }))).toEqual(['Z62.813'])
  expect(namesOf(child({ ...past, when: 'past' }))).toEqual(['Z62.813'])
})

test('a code warns of bills and portal, and in pregnancy of the other codes', () => {
  const facts = { concern: 'suspected', exploitation: 'labor' } as const
  const [code] = codesOf(adult({ ...facts, clinicalFlags: ['pregnancy'] }))
  expect(code).toEqual({
    code: 'T76.61XA',
    because: 'adult-labor-suspected',
    warnings: ['clinician-decides', 'suspected-only', 'pregnancy', 'billing-and-portal'],
  })
})

test('a threat or a plea for help shows the no-information card before any concern', () => {
  expect(cardsOf(new Bedside().say({ danger: 'threat' }))).toContain('no-information')
  expect(cardsOf(new Bedside().say({ danger: 'unsure' }))).toContain('no-information')
  expect(cardsOf(new Bedside().say({ entry: 'self-identified' }))).toContain('no-information')
})

test('pregnancy alone brings no report words', () => {
  const ruledOut: Facts = { concern: 'ruled-out', clinicalFlags: ['pregnancy'], ...nobodyElse }
  for (const bedside of [adult(ruledOut), child({ ...ruledOut, ruledOutCheck: 'none-of-these' })]) {
    const texts = cardsOf(bedside).map((id) => JSON.stringify(care.en.cards[id]))
    expect(texts.join(' ')).toContain('Pregnancy alone is no reason')
    expect(texts.filter((text) => /report|police|registry|welfare/i.test(text))).toEqual([])
    expect(codesOf(bedside)).toEqual([])
  }
})

test('hours that nobody knows count as within 72, and later ones keep the exam open', () => {
  const after = (assaultHoursAgo: NonNullable<Facts['assaultHoursAgo']>) =>
    cardsOf(adult({ clinicalFlags: ['recent-sexual-assault'], assaultHoursAgo })).filter((id) =>
      ['hiv-72-hours', 'emergency-contraception', 'evidence-window', 'rights-card'].includes(id),
    )
  const all = ['hiv-72-hours', 'evidence-window', 'emergency-contraception', 'rights-card']
  expect(after('unknown')).toEqual(all)
  expect(after('under-72')).toEqual(all)
  expect(after('72-to-120')).toEqual(all.slice(1))
  expect(after('over-120')).toEqual(['evidence-window', 'rights-card'])
})

test('the federal letter is for every exploited minor, whatever language they speak', () => {
  for (const language of ['en', 'es', 'tl'])
    expect(cardsOf(child({ language, concern: 'suspected' }))).toContain('otip-request')
  expect(cardsOf(adult({ language: 'es', concern: 'suspected' }))).not.toContain('otip-request')
})

test('for a minor, what is not known yet counts as the careful answer', () => {
  const careful = ['removal-risk', 'guardian-withhold', 'phone-watched', 'record-access']
  expect(cardsOf(child({ concern: 'uncertain' }))).toEqual(expect.arrayContaining(careful))
  const clear = child({ concern: 'suspected', removalRisk: 'no', guardianInvolved: 'no' })
  expect(cardsOf(clear)).not.toContain('removal-risk')
  expect(cardsOf(clear)).not.toContain('guardian-withhold')
})

test('an adult without a duty decides; an injury by assault takes that card away', () => {
  expect(cardsOf(adult({ concern: 'disclosed' }))).toContain('adult-choice')
  expect(cardsOf(adult({ concern: 'disclosed', injury: 'assault' }))).not.toContain('adult-choice')
})

test('after a no, nothing more is offered than the door, the paper kept back and the record', () => {
  const cards = cardsOf(adult({ permission: 'declined', concern: 'suspected' }))
  expect(cards).toEqual(expect.arrayContaining(['declined', 'door-open', 'paper-not-safe']))
  expect(cards).not.toContain('hotline-limits')
})

test('after a death no card asks the patient for anything, and what staff owe stays', () => {
  const injured = { injury: 'assault', concern: 'suspected', disposition: 'died' } as const
  const cards = cardsOf(adult({ ...injured, clinicalFlags: ['recent-sexual-assault'] }))
  expect(cards).toEqual(['no-information', 'died', 'billing-and-portal'])
})

test('a call says the harm, the risk, the language and the worry that were told', () => {
  const bedside = child({
    concern: 'suspected',
    exploitation: 'both',
    language: 'es',
    placement: 'unsure',
  })
  bedside.done('childReport', 'tell-patient', { told: 'told', worry: 'police' })
  const said = callExtrasFor('childReport', bedside.state.context)
  const all = ['sex', 'labor', 'couldBeTaken', 'guardian', 'missing', 'language', 'worry']
  expect(said).toEqual(all)
  const plain = new Bedside().say({ ...calmGlance, age: 30, injury: 'other-cause' }, 'changed')
  expect(callExtrasFor('injuryReport', plain.state.context)).toEqual([])
})
