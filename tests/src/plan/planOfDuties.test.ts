import { expect, test } from 'vitest'
import { planOf } from '../../../src/plan/plan.ts'
import type { Bedside } from '../../flows/bedside.ts'
import { at, calledChild, later, uncalledChild, unsureOfChild } from './cases.ts'

const planFor = (bedside: Bedside, now = later) => planOf(bedside.state.context, now)
const sunday = Date.parse('2026-03-08T11:10:00-07:00')

test('once the calls are made, the written report is owed by the 36th hour, over the clock change', () => {
  const { owed, headline, finish } = planFor(calledChild())
  expect(owed).toEqual([
    {
      duty: 'childReport',
      status: 'phoned',
      deadline: sunday,
      calls: [],
      written: {
        duty: 'childReport',
        task: 'written-report',
        kind: 'written',
        basis: 'law',
        met: false,
        takenOver: false,
        due: sunday,
        overdue: false,
        taker: null,
      },
      planned: null,
      forms: { sent: 0, due: 1 },
      rest: [],
    },
  ])
  expect(headline).toEqual({ id: 'reports', count: 1 })
  expect(finish).toBe('written-report-open')
})

test('what was done stands with the times and names that were written down, law and protocol apart', () => {
  expect(planFor(calledChild()).done).toEqual([
    {
      kind: 'act',
      duty: 'childReport',
      task: 'tell-patient',
      at: Date.parse(at(41)),
      basis: 'local-protocol',
      record: { time: at(41), told: 'told', worry: 'family-told' },
      withdrawn: false,
    },
    {
      kind: 'act',
      duty: 'childReport',
      task: 'call-registry',
      at: Date.parse(at(54)),
      basis: 'law',
      record: { time: at(54), person: 'D. Ramos', number: '26-0306-118' },
      withdrawn: false,
    },
    {
      kind: 'act',
      duty: 'childReport',
      task: 'call-police',
      at: Date.parse(at(65)),
      basis: 'local-protocol',
      record: { time: at(65), person: 'Lund' },
      withdrawn: false,
    },
  ])
})

test('after its deadline a report reads as overdue and stays owed', () => {
  const [owed] = planFor(calledChild(), sunday + 60_000).owed
  expect(owed?.written).toMatchObject({ due: sunday, overdue: true })
})

test('a report someone promised to send lets the visit end and stays listed under their name', () => {
  const by = '2026-03-07T18:00:00-08:00'
  const bedside = calledChild().done('childReport', 'written-report-planned', {
    person: 'M. Ortiz',
    by,
  })
  const { owed, headline, done, team, finish } = planFor(bedside)
  expect(finish).toBe(null)
  expect(owed[0]?.planned).toEqual({ person: 'M. Ortiz', by: Date.parse(by) })
  expect(headline).toEqual({ id: 'planned', count: 1 })
  expect(done.map((row) => row.kind === 'act' && row.task)).not.toContain('written-report-planned')
  expect(team.emergency.parts).toContainEqual({
    kind: 'role',
    id: 'person-sends',
    person: 'M. Ortiz',
  })
})

test('calls come before forms, and each call names its basis', () => {
  const { owed, headline } = planFor(uncalledChild())
  expect(owed.flatMap(({ calls }) => calls.map(({ task, basis }) => [task, basis]))).toEqual([
    ['call-registry', 'law'],
    ['call-police', 'local-protocol'],
  ])
  expect(headline).toEqual({ id: 'calls', count: 2 })
})

test('an undecided duty asks for the decision alone, and says when the form would be due', () => {
  const { owed, headline, finish } = planFor(unsureOfChild())
  expect(owed).toEqual([
    {
      duty: 'childReport',
      status: 'undecided',
      deadline: sunday,
      calls: [],
      written: null,
      planned: null,
      forms: { sent: 0, due: 1 },
      rest: [],
    },
  ])
  expect(headline).toEqual({ id: 'decide', count: 1 })
  expect(finish).toBe('duty-open')
})

test('a call that failed and a call passed on are written among what was done', () => {
  const bedside = uncalledChild()
  bedside
    .do({ type: 'ATTEMPT', duty: 'childReport', task: 'call-registry', time: at(0), at: at(1) })
    .do({
      type: 'TAKE_OVER',
      duty: 'childReport',
      task: 'call-police',
      person: 'M. Ortiz',
      knowsTheFacts: true,
      acknowledged: true,
      at: at(2),
    })
  const { done, owed, team } = planFor(bedside)
  expect(done).toEqual([
    {
      kind: 'attempt',
      duty: 'childReport',
      task: 'call-registry',
      at: Date.parse(at(0)),
      agency: null,
    },
    {
      kind: 'takenOver',
      duty: 'childReport',
      task: 'call-police',
      at: Date.parse(at(2)),
      person: 'M. Ortiz',
    },
  ])
  expect(owed[0]?.calls.map(({ taker }) => taker)).toEqual([null, 'M. Ortiz'])
  expect(team.emergency.parts).toContainEqual({
    kind: 'role',
    id: 'person-calls',
    person: 'M. Ortiz',
  })
})

test('what was done for a duty that fell away is kept and marked', () => {
  const bedside = calledChild().say({ age: 30 }, 'entered-wrongly')
  const { done, owed } = planFor(bedside)
  expect(owed).toEqual([])
  expect(done.map((row) => row.kind === 'act' && row.withdrawn)).toEqual([true, true, true])
})
