import { describe, expect, test } from 'vitest'
import type { Facts } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import { answer, type JournalEvent } from '../../flows/journal.ts'
import { firstMemory, nextMemory } from '../../flows/setup.ts'
import { step } from '../../flows/replay.ts'
import { defaultSite } from '../../flows/site.ts'
import { rows } from '../../flows/steps.ts'
import {
  adultAlone,
  aloneAndAgreed,
  Bedside,
  calmGlance,
  childAlone,
  friday,
  nobodyElse,
} from './bedside.ts'

/** What the chart of this encounter must show by the tables: every region, each by itself. */
const byTheTables = ({ state, view }: Bedside) => ({
  conversation: view.page.step,
  emergency: state.context.emergency,
  duties: Object.fromEntries(dutyIds.map((id) => [id, view.duties[id].status])),
  lifecycle: state.context.lifecycle,
})
const at = friday
const plain = (type: 'EMERGENCY' | 'EMERGENCY_OVER' | 'RESPONDERS_TOOK_OVER' | 'PATIENT_LEFT') =>
  ({ type, at }) as const
const saying = (facts: Facts): JournalEvent[] => new Bedside().say(facts).journal
const act = (duty: (typeof dutyIds)[number], task: 'call-registry' | 'call-police') =>
  ({ type: 'DONE', duty, task, at }) as const

const danger = (value: 'none' | 'threat') => answer('danger', value, at, { basis: 'changed' })
const child = childAlone().say({ concern: 'suspected' }).journal
const encounters: [string, JournalEvent[]][] = [
  [
    'a child about whom a report is made',
    childAlone()
      .say({ concern: 'suspected' })
      .done('childReport', 'tell-patient')
      .done('childReport', 'call-registry')
      .done('childReport', 'call-police')
      .done('childReport', 'written-report').journal,
  ],
  ['an emergency that is over', [...child, plain('EMERGENCY'), plain('EMERGENCY_OVER')]],
  [
    'an emergency that comes again',
    [
      ...child,
      plain('EMERGENCY'),
      plain('EMERGENCY_OVER'),
      danger('threat'),
      plain('EMERGENCY_OVER'),
      plain('EMERGENCY'),
    ],
  ],
  ['responders who took over', [...child, plain('EMERGENCY'), plain('RESPONDERS_TOOK_OVER')]],
  ['danger seen first', saying({ danger: 'threat' })],
  ['a patient who left', [...child, plain('PATIENT_LEFT'), act('childReport', 'call-registry')]],
  [
    'a visit that ends at once',
    [...saying({ danger: 'none', age: 40 }), { type: 'NOTHING_HERE', at }],
  ],
  [
    'a call that did not get through',
    [...child, { type: 'ATTEMPT', duty: 'childReport', task: 'call-registry', at }],
  ],
  [
    'a wound, an elder and another child',
    new Bedside()
      .say({ ...calmGlance, age: 70, dependent: 'no', injury: 'assault', ...aloneAndAgreed })
      .say({ concern: 'suspected', exploitation: 'labor', when: 'current' })
      .say({ otherChildAtRisk: 'yes', otherAdultAtRisk: 'yes' }).journal,
  ],
  [
    'an examination the patient accepts',
    adultAlone().say(
      { clinicalFlags: ['recent-sexual-assault'], concern: 'disclosed', exploitation: 'sex' },
      'changed',
    ).journal,
  ],
  [
    'a talk that goes on to its plan',
    adultAlone()
      .say({ concern: 'suspected', exploitation: 'labor', when: 'current', ...nobodyElse })
      .say({ help: 'nothing-today' })
      .toPlan().journal,
  ],
]

describe('at every moment the chart shows the step, the emergency, each duty and the end', () => {
  test.each(encounters)('of %s', (_, events) => {
    const bedside = new Bedside()
    expect(bedside.state.value).toEqual(byTheTables(bedside))
    for (const event of events) {
      bedside.do(event)
      expect(bedside.state.value).toEqual(byTheTables(bedside))
    }
  })
})

describe('what is not let in', () => {
  const refused = { type: 'FINISH', at } as const
  test('changes neither the chart nor the memory', () => {
    const bedside = childAlone().say({ concern: 'suspected' })
    const { value, context } = bedside.state
    expect(nextMemory(context, refused)).toBeNull()
    const after = step(bedside.state, refused)
    expect(after.value).toEqual(value)
    expect(after.context).toBe(context)
  })
  test('after the end is not even an emergency', () => {
    const { state } = new Bedside()
      .say({ danger: 'none', age: 40 })
      .do({ type: 'NOTHING_HERE', at })
    const after = step(state, plain('EMERGENCY'))
    expect(after.value).toEqual(state.value)
    expect(after.context).toBe(state.context)
  })
  test('at one moment may be let in at another, and the other way round', () => {
    const early = new Bedside().state.context
    const open = childAlone().say({ concern: 'suspected' }).state.context
    const call = act('childReport', 'call-registry')
    expect(nextMemory(early, call)).toBeNull()
    expect(nextMemory(open, call)?.acts).toHaveLength(1)
    expect(nextMemory(early, call)).toBeNull()
  })
})

test('an encounter begins with nothing known, nothing done and nothing owed', () => {
  expect(firstMemory({ site: defaultSite, startedAt: friday })).toEqual({
    rows,
    site: defaultSite,
    startedAt: friday,
    answered: {},
    before: { privateTime: false, unseen: false, inpatient: false },
    limitsSaidTo: null,
    privacyTries: 0,
    privacyDueAgain: false,
    passed: new Set(),
    cursor: null,
    t0: {},
    acts: [],
    attempts: [],
    decisions: [],
    takenOver: [],
    emergency: 'quiet',
    lifecycle: 'open',
    endedBy: null,
  })
})
