import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSite, readSiteText } from '../../content/readSite.ts'
import { SiteFile } from '../../content/site.ts'
import { siteDefaults } from '../../content/siteDefaults.ts'
import { type FaultId, faultIds } from '../../content/siteFields.ts'
import { missingIn } from '../../content/siteMissing.ts'
import { siteSchema } from '../../content/siteSchema.ts'

const desk = { city: 'Anaheim', desk: 'Anaheim Police', number: '714-765-1900' }
const confirmed = {
  resource: 'waymakers-ht',
  number: '714-555-0107',
  confirmedBy: 'Social work lead',
  confirmedOn: '2026-11-01',
}
const sign = {
  sign: 'the blue dot',
  answeredBy: 'triage nurse',
  days: ['mon', 'sun'],
  from: '07:00',
  to: '19:00',
  lastRehearsal: '2026-11-01',
}
const code = { iterations: 600_000, salt: `${'A'.repeat(22)}==`, hash: `${'B'.repeat(43)}=` }

test('without a file every default holds, and they are the same before zod is there', () => {
  expect(readSite({})).toEqual({ site: siteDefaults, faults: [] })
  expect(SiteFile.parse({})).toEqual(siteDefaults)
})

test('a whole file is taken as it is', () => {
  const file = {
    $schema: './site.schema.json',
    policy: { setting: 'clinic', elderFrom: 65 },
    name: '  Bay Clinic ',
    security: '4444',
    outsideLine: '9',
    forensicExam: { name: 'Exam site', number: '714-555-0110 ext. 12' },
    localPolice: [desk],
    confirmedNumbers: [confirmed],
    idle: { ask: 30, wipe: 60 },
    staffCode: code,
    selfIdentification: sign,
    languages: ['es'],
    dueSlip: false,
  }
  const { site, faults } = readSite(file)
  expect(faults).toEqual([])
  const { $schema: _, policy, ...rest } = file
  expect(site).toEqual({
    ...siteDefaults,
    ...rest,
    name: 'Bay Clinic',
    policy: { ...siteDefaults.policy, ...policy },
  })
})

type Wrong = [place: string, file: object, fault: FaultId]
const wrong: readonly Wrong[] = [
  ['colour', { colour: 'red' }, 'unknown'],
  ['policy.wish', { policy: { wish: 1 } }, 'unknown'],
  ['policy.setting', { policy: { setting: 'hospital' } }, 'choice'],
  ['policy.timeZone', { policy: { timeZone: 'Orange' } }, 'zone'],
  ['policy.policeCall', { policy: { policeCall: 'never' } }, 'choice'],
  ['policy.elderFrom', { policy: { elderFrom: 61 } }, 'choice'],
  ['policy.inpatientDependent', { policy: { inpatientDependent: 'no' } }, 'choice'],
  ['policy', { policy: 'ed' }, 'object'],
  ['languages', { languages: [] }, 'emptyList'],
  ['languages.0', { languages: ['fr'] }, 'choice'],
  ['name', { name: 7 }, 'text'],
  ['name', { name: ' ' }, 'empty'],
  ['name', { name: '<script>alert(1)</script>' }, 'markup'],
  ['name', { name: 'Bay\u202eClinic' }, 'markup'],
  ['address', { address: 'x'.repeat(121) }, 'long'],
  ['entrance', { entrance: 'MRN 12345' }, 'patient'],
  ['entrance', { entrance: 'by 123-45-6789' }, 'patient'],
  ['security', { security: 'call Bob' }, 'phone'],
  ['resuscitation', { resuscitation: '(714) 555-0100' }, 'phone'],
  ['chargeNurse', { chargeNurse: '1' }, 'phone'],
  ['socialWork', { socialWork: 4444 }, 'text'],
  ['interpreterLine', { interpreterLine: '' }, 'phone'],
  ['outsideLine', { outsideLine: 'nine' }, 'prefix'],
  ['localPolice', { localPolice: '714-765-1900' }, 'list'],
  ['localPolice.1.number', { localPolice: [desk, { ...desk, number: 'ask' }] }, 'phone'],
  ['localPolice.0.city', { localPolice: [{ desk: 'A', number: '4444' }] }, 'missing'],
  ['forensicExam', { forensicExam: 'Anaheim' }, 'object'],
  ['childProtection.name', { childProtection: { number: '4444' } }, 'missing'],
  [
    'confirmedNumbers.0.resource',
    { confirmedNumbers: [{ ...confirmed, resource: 'no-such' }] },
    'resource',
  ],
  [
    'confirmedNumbers.0.resource',
    { confirmedNumbers: [{ ...confirmed, resource: 'emergency-911' }] },
    'confirmed',
  ],
  ['confirmedNumbers.0.number', { confirmedNumbers: [{ ...confirmed, number: '4444' }] }, 'number'],
  ['confirmedNumbers.1.resource', { confirmedNumbers: [confirmed, confirmed] }, 'twice'],
  [
    'confirmedNumbers.0.confirmedOn',
    { confirmedNumbers: [{ ...confirmed, confirmedOn: '11/1/2026' }] },
    'day',
  ],
  ['idle.ask', { idle: { ask: 5, wipe: 90 } }, 'seconds'],
  ['idle.wipe', { idle: { ask: 60, wipe: 61 } }, 'order'],
  ['cover', { cover: 'game' }, 'choice'],
  ['dueSlip', { dueSlip: 'yes' }, 'flag'],
  ['staffCode', { staffCode: '1234' }, 'plainCode'],
  ['staffCode.hash', { staffCode: { ...code, hash: '1234' } }, 'code'],
  ['selfIdentification.from', { selfIdentification: { ...sign, from: '7' } }, 'time'],
  ['selfIdentification.days', { selfIdentification: { ...sign, days: [] } }, 'emptyList'],
  ['selfIdentification.sign', { selfIdentification: { ...sign, sign: null } }, 'text'],
]

describe('what is wrong is named by its place, and the rest holds', () => {
  test.each(wrong)('%s %j', (place, file, fault) => {
    const { site, faults } = readSite({ entrance: 'Main Street', ...file })
    expect(faults).toEqual([expect.objectContaining({ path: place.split('.'), id: fault })])
    if (!('entrance' in file)) expect(site.entrance).toBe('Main Street')
  })

  test('every kind of fault is tried here', () => {
    const tried = new Set([...wrong.map(([, , fault]) => fault), 'json', 'file'])
    expect(faultIds.filter((id) => !tried.has(id))).toEqual([])
  })

  test('nothing of a wrong row, sign or code is used; the other rows and policies are', () => {
    const { site } = readSite({
      policy: { setting: 'clinic', elderFrom: 61 },
      localPolice: [{ city: 'Orange' }, desk],
      confirmedNumbers: [3, { ...confirmed, resource: 'lighthouse', number: '1' }, confirmed],
      selfIdentification: { ...sign, to: 'late' },
      staffCode: { ...code, salt: '' },
    })
    expect(site).toEqual({
      ...siteDefaults,
      policy: { ...siteDefaults.policy, setting: 'clinic' },
      localPolice: [desk],
      confirmedNumbers: [confirmed],
    })
  })

  test('a row that stands twice is counted as it lies in the file', () => {
    const confirmedNumbers = [3, confirmed, confirmed]
    const places = readSite({ confirmedNumbers }).faults.map(({ path }) => path.join('.'))
    expect(places).toEqual(['confirmedNumbers.0', 'confirmedNumbers.2.resource'])
  })

  test('a choice that is not known is told which there are', () => {
    expect(readSite({ policy: { elderFrom: 61 } }).faults[0]?.choices).toEqual(['60', '65'])
  })

  test.each([
    ['{ "name": ', 'json'],
    ['<!doctype html>', 'json'],
    ['[]', 'file'],
    ['null', 'file'],
    ['"site"', 'file'],
  ])('%s is no site file, and the defaults hold', (text, id) => {
    expect(readSiteText(text)).toEqual({
      site: siteDefaults,
      faults: [{ path: [], id, choices: [] }],
    })
  })
})

test('what a screen would use and nobody filed is missing; a clinic has no teams to file', () => {
  expect(missingIn(siteDefaults)).toContain('security')
  const clinic = readSite({
    policy: { setting: 'clinic' },
    name: 'Bay Clinic',
    localPolice: [desk],
  })
  expect(missingIn(clinic.site)).toEqual([
    'address',
    'entrance',
    'chargeNurse',
    'socialWork',
    'interpreterLine',
    'forensicExam',
    'childProtection',
    'staffCode',
    'selfIdentification',
  ])
})

test('the published JSON Schema is current: npm run site-schema writes it', () => {
  expect(JSON.parse(readFileSync('public/site.schema.json', 'utf8'))).toEqual(siteSchema())
})
