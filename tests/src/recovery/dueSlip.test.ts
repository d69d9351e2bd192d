import { beforeEach, describe, expect, test } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { dutyIds, taskIds } from '../../../flows/ids.ts'
import { pathwayVersion } from '../../../flows/journal.ts'
import { replay } from '../../../flows/replay.ts'
import { codeOf, dueOf } from '../../../src/recovery/dueCodes.ts'
import { keepSlip, readSlips, removeSlips, type Slip } from '../../../src/recovery/dueSlip.ts'
import { dueIn } from '../../../src/recovery/useDueSlip.ts'
import { adultAlone, type Bedside, childAlone, friday } from '../../flows/bedside.ts'

beforeEach(() => localStorage.clear())
const slip: Slip = { id: 'k3', version: '1.0.0', due: [{ code: 'A2', by: null }] }
const raw = () => localStorage.getItem('handrail.due')

describe('the codes', () => {
  const all = dutyIds.flatMap((duty) => [null, ...taskIds].map((task) => ({ duty, task })))

  test('each stands for one task of one duty', () => {
    const codes = all.map(({ duty, task }) => codeOf(duty, task))
    expect(new Set(codes).size).toBe(all.length)
    expect(codes.map(dueOf)).toEqual(all)
  })

  test('tell nothing, and an unknown one stands for nothing', () => {
    expect(all.flatMap(({ duty, task }) => tellingIn('en', codeOf(duty, task)))).toEqual([])
    expect(['', 'A', 'Z1', 'A12', 'childReport'].map(dueOf)).toEqual([null, null, null, null, null])
  })
})

const dueAt = ({ site, journal }: Bedside) => {
  const events = [...journal]
  return dueIn(replay({ pathway: pathwayVersion, site, startedAt: friday, events }).context)
}

describe('what is due', () => {
  test('of a child who may be harmed is every call and form, with the form’s hour', () => {
    const bedside = childAlone().say({ concern: 'suspected' })
    expect(bedside.view.duties.childReport.status).toBe('owed')
    const due = dueAt(bedside)
    const by = Object.fromEntries(due.map((each) => [each.code, each.by]))
    expect(by).toMatchObject({ A2: null, A3: null, A7: expect.any(Number) })
  })

  test('of an adult with nothing owed is nothing', () => {
    expect(dueAt(adultAlone())).toEqual([])
  })
})

describe('the slip on this device', () => {
  test('is kept in its newest form, one for each encounter, and gone when nothing is due', () => {
    keepSlip(slip)
    keepSlip({ ...slip, id: 'm7' })
    keepSlip({ ...slip, due: [{ code: 'A7', by: 5 }] })
    expect(readSlips()).toEqual({
      kind: 'slips',
      slips: [
        { ...slip, due: [{ code: 'A7', by: 5 }] },
        { ...slip, id: 'm7' },
      ],
    })
    keepSlip({ ...slip, due: [] })
    keepSlip({ ...slip, id: 'm7', due: [] })
    expect(raw()).toBeNull()
  })

  test.each([
    '{',
    '{}',
    '[1]',
    '[{"id":"a","version":"1"}]',
    '[{"id":"a","version":"1","due":[{"code":"child","by":null}]}]',
    '[{"id":"a","version":"1","due":[{"code":"A2","by":"now"}]}]',
    '[{"id":"a","version":"1","due":[],"name":"x"}]',
  ])('that is damaged is not read, not written over, and can be removed: %s', (text) => {
    localStorage.setItem('handrail.due', text)
    expect(readSlips()).toEqual({ kind: 'damaged' })
    keepSlip(slip)
    expect(raw()).toBe(text)
    removeSlips()
    expect(readSlips()).toEqual({ kind: 'slips', slips: [] })
  })
})
