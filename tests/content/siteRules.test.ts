import { describe, expect, test } from 'vitest'
import { withConfirmed } from '../../content/confirmed.ts'
import { resourceById } from '../../content/resources/resources.ts'
import { signState } from '../../content/signState.ts'
import { siteDefaults } from '../../content/siteDefaults.ts'

const sign = {
  sign: 'the blue dot',
  answeredBy: 'triage nurse',
  days: ['mon', 'tue'],
  from: '07:00',
  to: '19:00',
  lastRehearsal: '2026-03-01',
} satisfies Parameters<typeof signState>[0]['selfIdentification']
type Hours = Partial<Record<'from' | 'to' | 'lastRehearsal', string>>

/** At this time on the wall in Orange County; 2026-03-02 is a Monday. */
const at = (local: string, hours: Hours = {}) =>
  signState(
    { ...siteDefaults, selfIdentification: { ...sign, ...hours } },
    Date.parse(`${local}:00-08:00`),
  )

describe('the sign is shown only where someone answers it', () => {
  test('not where none is filed', () => {
    expect(signState(siteDefaults, 0)).toBe('absent')
  })

  test.each([
    ['2026-03-02T07:00', {}, 'answered'],
    ['2026-03-02T06:59', {}, 'not-answered-now'],
    ['2026-03-02T19:00', {}, 'not-answered-now'],
    ['2026-03-04T12:00', {}, 'not-answered-now'],
    ['2026-03-02T23:30', { from: '19:00', to: '07:00' }, 'answered'],
    ['2026-03-03T23:30', { from: '19:00', to: '07:00' }, 'answered'],
    ['2026-03-04T06:30', { from: '19:00', to: '07:00' }, 'answered'],
    ['2026-03-02T06:30', { from: '19:00', to: '07:00' }, 'not-answered-now'],
    ['2026-03-03T03:00', { from: '00:00', to: '00:00' }, 'answered'],
    ['2026-03-04T03:00', { from: '08:00', to: '08:00' }, 'not-answered-now'],
  ])('at %s with %j it is %s', (local, hours, state) => {
    expect(at(local, hours)).toBe(state)
  })

  test.each([
    ['2025-12-02', 'answered'],
    ['2025-12-01', 'not-rehearsed'],
    ['2026-03-03', 'not-rehearsed'],
  ])('last rehearsed on %s it is %s on March 2', (lastRehearsal, state) => {
    expect(at('2026-03-02T12:00', { lastRehearsal })).toBe(state)
  })
})

describe('a number confirmed here', () => {
  const resource = resourceById('project-choice')
  if (!resource) throw new Error('project-choice is gone from the directory')
  const confirmed = { confirmedBy: 'Social work lead', confirmedOn: '2026-11-01' }
  const row = (number: string) => [{ resource: resource.id, number, ...confirmed }]

  test('stands first, is confirmed, and says who confirmed it', () => {
    const { phones, status, reachedBy, here } = withConfirmed(resource, row('714-555-0107'))
    expect({ status, reachedBy, by: here?.confirmedBy }).toEqual({
      status: 'confirmed',
      reachedBy: null,
      by: 'Social work lead',
    })
    expect(phones.map((phone) => [phone.number, phone.status])).toEqual([
      ['714-555-0107', 'confirmed'],
      ['714-619-0200', 'unconfirmed'],
    ])
  })

  test('that the directory had is not said twice', () => {
    const { phones } = withConfirmed(resource, row('714-619-0200'))
    expect(phones.map(({ id, status }) => [id, status])).toEqual([['office', 'confirmed']])
  })

  test('of another service changes nothing', () => {
    const other = [{ resource: 'lighthouse', number: '714-555-0107', ...confirmed }]
    expect(withConfirmed(resource, other)).toEqual({ ...resource, here: null })
  })
})
