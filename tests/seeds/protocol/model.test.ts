import { beforeAll, describe, expect, test } from 'vitest'
import { clauses } from '../../../flows/duties.ts'
import { endStates } from '../../../flows/endStates.ts'
import { endStateIds, dutyIds, stepIds, type StepId } from '../../../flows/ids.ts'
import { type Journal, pathwayVersion } from '../../../flows/journal.ts'
import { firstRefused, replay, start, step } from '../../../flows/replay.ts'
import { endStateOf } from '../../../flows/endStates.ts'
import { defaultSite } from '../../../flows/site.ts'
import { type Row, rows } from '../../../flows/steps.ts'
import { tasks } from '../../../flows/tasks.ts'
import { viewOf } from '../../../flows/view.ts'
import { walkCase } from '../../../seeds/walkCase.ts'
import { readCaseFile } from '../../journeys/cases.ts'
import { protocolModel } from '../../../seeds/protocol/model.ts'
import type { ProtocolModel, StepNode } from '../../../seeds/protocol/types.ts'

const startedAt = '2026-03-06T22:10:00-08:00'
let model: ProtocolModel
beforeAll(() => {
  model = protocolModel()
}, 120_000)

const placeOf = ({ context }: ReturnType<typeof start>) =>
  context.lifecycle === 'open' ? viewOf(context).page.step : endStateOf(context)
const stepNode = (id: StepId): StepNode | undefined => model.steps.find((one) => one.id === id)
const edge = (from: string, to: string) =>
  model.edges.find((one) => one.from === from && one.to === to)

describe('the map holds the whole pathway', () => {
  test('every step of the table stands in it, in its lane, with every question', () => {
    const drawn = model.steps.map(({ id, lane, asks }) => [id, lane, asks.map(({ fact }) => fact)])
    expect(drawn).toEqual(
      rows.map(({ id, lane, asks }) => [id, lane, asks.map(({ fact }) => fact)]),
    )
  })

  test('every duty with every reason and every act, and every end in its order', () => {
    expect(model.duties.map(({ id }) => id)).toEqual(dutyIds)
    const reasons = model.duties.flatMap(({ id, clauses: own }) =>
      own.map(({ because, gives }) => `${id} ${because} ${gives}`),
    )
    expect(reasons.toSorted()).toEqual(
      clauses.map(({ duty, because, gives }) => `${duty} ${because} ${gives}`).toSorted(),
    )
    const acts = model.duties.flatMap(({ id, tasks: own }) =>
      own.map(({ task }) => `${id} ${task}`),
    )
    expect(acts.toSorted()).toEqual(tasks.map(({ duty, task }) => `${duty} ${task}`).toSorted())
    expect(model.ends.map(({ id }) => id)).toEqual(endStates.map(({ id }) => id))
  })

  test('every step and every end is led to', () => {
    const led = new Set<string>([
      ...model.edges.map(({ to }) => to),
      ...model.anywhere.flatMap(({ ends }) => ends),
    ])
    expect([...stepIds, ...endStateIds].filter((id) => !led.has(id))).toEqual(['danger'])
  })
})

describe('the map says only what the pathway does', () => {
  test('every way is gone by a real visit, replayed through the chart', () => {
    for (const { from, to, witness } of model.edges) {
      const journal: Journal = {
        pathway: pathwayVersion,
        site: defaultSite,
        startedAt,
        events: [...witness],
      }
      expect(firstRefused(journal)).toBeNull()
      const before = replay({ ...journal, events: witness.slice(0, -1) })
      expect([placeOf(before), placeOf(replay(journal))]).toEqual([from, to])
    }
  })

  test('the twelve cases go no way that is not drawn', () => {
    const missing = Array.from({ length: 12 }, (_, at) => `V${String(at + 1).padStart(2, '0')}`)
      .map(readCaseFile)
      .flatMap((file) => {
        let state = start({ site: file.site, startedAt: file.at })
        return walkCase(file).journal.flatMap((event) => {
          const from = placeOf(state)
          state = step(state, event)
          const to = placeOf(state)
          const drawn =
            from === to ||
            edge(from, to) !== undefined ||
            ('basis' in event && event.basis !== undefined) ||
            model.anywhere.some((one) => one.event === event.type)
          return drawn ? [] : [`${file.id}: ${from} to ${to} by ${event.type}`]
        })
      })
    expect(missing).toEqual([])
  })

  test('saying the patient is alone leads to the limits, and nothing else does', () => {
    expect(edge('privacy', 'say-first')?.only).toEqual([
      { fact: 'privacy', values: ['alone'], of: ['alone', 'not-yet', 'companion-stays'] },
    ])
  })

  test('what is asked about home comes only for a child about whom there is concern', () => {
    const [way = []] = stepNode('minor-safety')?.shown ?? []
    expect(way.map(({ question, says }) => [question, says])).toEqual([
      ['age', ['17', 'under-18', 'maybe-under-18']],
      ['concern', ['disclosed', 'suspected', 'uncertain']],
    ])
  })

  test('a disclosed or suspected harm opens the child report; a doubt opens a decision', () => {
    const opens = stepNode('concern')?.opens.filter(({ duty }) => duty === 'childReport')
    expect(
      opens?.map(({ gives, values }) => [gives, values.toSorted((a, b) => a.localeCompare(b))]),
    ).toEqual([
      ['owed', ['disclosed', 'suspected']],
      ['undecided', expect.arrayContaining(['ruled-out', 'uncertain'])],
    ])
  })

  test('911 and leaving are there at every step', () => {
    for (const event of ['EMERGENCY', 'PATIENT_LEFT', 'HAND_OVER', 'COMPANION_BACK'])
      expect(model.anywhere.find((one) => one.event === event)?.steps).toEqual(stepIds)
  })
})

test('a step added to the table appears, with the ways to it and on', () => {
  const at = rows.findIndex(({ id }) => id === 'others')
  // The union of steps is closed on purpose; an added row is the one thing that goes past it.
  const id = 'generated-0' as StepId
  const added: Row = {
    id,
    lane: 'notice',
    sheet: true,
    applies: () => true,
    asks: [],
    untilGoOn: true,
  }
  const longer = protocolModel(rows.toSpliced(at, 0, added))
  expect(longer.steps.map((one) => one.id)).toContain(id)
  expect(longer.edges.filter(({ to }) => to === id).map(({ from }) => from)).toEqual([
    'concern',
    'minor-safety',
  ])
  expect(longer.edges.filter(({ from }) => from === id).map(({ to }) => to)).toEqual(['others'])
}, 120_000)
