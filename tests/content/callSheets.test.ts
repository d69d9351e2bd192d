import { describe, expect, test } from 'vitest'
import { type CallExtraId, callExtrasFor } from '../../content/callSheets.ts'
import type { Facts } from '../../flows/facts.ts'
import type { Bedside } from '../flows/bedside.ts'
import { adult, child, only, suspected } from './encounters.ts'

const extras = ({ state }: Bedside) => callExtrasFor('childReport', state.context)
const kind = (exploitation: NonNullable<Facts['exploitation']>, concern: Facts = suspected) =>
  adult({ ...concern, exploitation })
const aged = (age: NonNullable<Facts['age']>) => adult({ ...suspected, age })
const others = (otherChildren: number) =>
  adult({ ...suspected, otherChildAtRisk: 'yes', otherChildren })
const uncertain = { concern: 'uncertain' } as const

type Told = () => readonly Bedside[]
const lines: readonly [CallExtraId, said: Told, notSaid: Told][] = [
  [
    'sex',
    () => [kind('sex'), kind('both')],
    () => [kind('labor'), kind('unsure'), kind('sex', uncertain)],
  ],
  ['labor', () => [kind('labor'), kind('both')], () => [kind('sex'), kind('labor', uncertain)]],
  ['images', () => [kind('images-online')], () => [kind('sex'), kind('images-online', uncertain)]],
  ['firearm', () => [adult({ injury: 'firearm' })], () => [adult({ injury: 'assault' })]],
  [
    'assault',
    () => [adult({ injury: 'assault' }), adult({ injury: 'unsure' })],
    () => [adult({ injury: 'firearm' }), adult()],
  ],
  [
    'couldBeTaken',
    () => [child(suspected), child({ ...suspected, removalRisk: 'yes' })],
    () => [child({ ...suspected, removalRisk: 'no' }), adult(suspected)],
  ],
  [
    'guardian',
    () => [child(suspected), child({ ...suspected, guardianInvolved: 'yes' })],
    () => [child({ ...suspected, guardianInvolved: 'no' }), adult(suspected)],
  ],
  [
    'missing',
    () => [
      child({ ...suspected, placement: 'missing' }),
      child({ ...suspected, placement: 'unsure' }),
    ],
    () => [child({ ...suspected, placement: 'in-care' }), child(suspected)],
  ],
  [
    'inCare',
    () => [child({ ...suspected, placement: 'in-care' })],
    () => [child({ ...suspected, placement: 'none' })],
  ],
  [
    'turning18',
    () => [
      child({ ...suspected, age: 17 }),
      child({ ...suspected, age: 'under-18', daysToEighteen: 9 }),
    ],
    () => [child(suspected)],
  ],
  [
    'age60to64',
    () => [aged(60), aged(64), aged('adult-60-64')],
    () => [aged(59), aged(65), aged('adult-65-plus')],
  ],
  [
    'moreChildren',
    () => [others(2)],
    () => [others(1), adult({ ...suspected, otherChildAtRisk: 'yes' })],
  ],
  [
    'language',
    () => [adult({ language: 'es' }), adult({ language: 'enm' }), adult({ language: 'ase-en' })],
    () => [adult({ language: 'en-US' }), adult({ language: 'en' }), only({ age: 30 })],
  ],
]

test.each(lines)(
  'the line about %s is said where it is so, and else not',
  (line, said, notSaid) => {
    for (const bedside of said()) expect(extras(bedside)).toContain(line)
    for (const bedside of notSaid()) expect(extras(bedside)).not.toContain(line)
  },
)

describe('a worry that was named', () => {
  const told = (record: object) => child(suspected).done('childReport', 'tell-patient', record)
  test('goes into the call of that report', () => {
    expect(extras(told({ worry: 'police' }))).toContain('worry')
  })
  test('is not said when none was named or told', () => {
    expect(extras(told({ worry: 'none-named' }))).not.toContain('worry')
    expect(extras(told({ told: 'told' }))).not.toContain('worry')
  })
  test('is not said in the call of another report, nor for another act', () => {
    const bedside = told({ worry: 'police' })
    expect(callExtrasFor('otherChildReport', bedside.state.context)).not.toContain('worry')
    const called = child(suspected).done('childReport', 'call-registry', { worry: 'police' })
    expect(extras(called)).not.toContain('worry')
  })
})
