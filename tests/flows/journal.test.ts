import { describe, expect, test } from 'vitest'
import { answer, Journal, JournalEvent, pathwayVersion } from '../../flows/journal.ts'
import { firstRefused, replay } from '../../flows/replay.ts'
import { defaultSite, SitePolicy } from '../../flows/site.ts'
import { childAlone, friday } from './bedside.ts'

const journalOf = (events: readonly JournalEvent[]) => ({
  pathway: pathwayVersion,
  site: defaultSite,
  startedAt: friday,
  events,
})

describe('a journal', () => {
  test('replayed gives the very state it was written from', () => {
    const child = childAlone().say({ concern: 'suspected' }).done('childReport', 'call-registry')
    const kept: unknown = JSON.parse(JSON.stringify(journalOf(child.journal)))
    const again = replay(Journal.parse(kept))
    expect(again.value).toEqual(child.state.value)
    expect(again.context).toEqual(child.state.context)
  })
  test('names the version of the rules it was written by', () => {
    expect(pathwayVersion).toMatch(/^\d+\.\d+\.\d+$/u)
  })
  test('of another version is refused', () => {
    expect(Journal.safeParse({ ...journalOf([]), pathway: '0.9.0' }).success).toBe(false)
  })
  test('with an event the pathway would not let in names the event and the reason', () => {
    const finish = { type: 'FINISH', at: friday } as const
    expect(firstRefused(Journal.parse(journalOf([answer('age', 16, friday), finish])))).toEqual({
      index: 1,
      event: finish,
      refusal: 'steps-open',
    })
  })
})

describe('an event is refused at the door', () => {
  const message = (event: unknown) => JournalEvent.safeParse(event).error?.message ?? ''

  test.each([-1, 121, 16.5, '16', null])('when the age is %s', (value) => {
    expect(() =>
      JournalEvent.parse({ type: 'ANSWER.age', fact: 'age', value, at: friday }),
    ).toThrow()
  })
  test('when the value belongs to another fact', () => {
    const event = { type: 'ANSWER.danger', fact: 'danger', value: 'alone', at: friday }
    expect(message(event)).toContain('danger')
  })
  test('when type and fact do not agree', () => {
    expect(message({ type: 'ANSWER.danger', fact: 'age', value: 16, at: friday })).toContain(
      'does not belong',
    )
  })
  test('when it carries a fact nobody may keep', () => {
    for (const fact of ['birthplace', 'immigrationStatus', 'name'])
      expect(message({ type: `ANSWER.${fact}`, fact, value: 'x', at: friday })).not.toBe('')
  })
  test('when its time is not a time', () => {
    expect(message({ type: 'BACK', at: 'yesterday' })).not.toBe('')
  })
})

test('a site with an unknown time zone is refused', () => {
  expect(SitePolicy.safeParse({ timeZone: 'California' }).success).toBe(false)
})

test('a call in the future is refused', () => {
  const child = childAlone().say({ concern: 'suspected' })
  const late = { time: '2026-03-07T22:10:00-08:00' }
  const event = {
    type: 'DONE',
    duty: 'childReport',
    task: 'call-registry',
    record: late,
    at: friday,
  } as const
  expect(child.try(event)).toBe('time-in-future')
})
