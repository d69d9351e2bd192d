import { describe, expect, test } from 'vitest'
import { debrief } from '../../../seeds/practice/debrief.ts'
import { runOf } from '../../../seeds/practice/learner.ts'
import type { PracticeJournal, RunEvent } from '../../../seeds/practice/practiceJournal.ts'
import type { Debriefing, LaneItem, LaneRow } from '../../../seeds/practice/types.ts'
import { files, load } from '../../seeds/practice/load.ts'
import { drawnRows, partedSteps, segmentsOf } from '../../../src/training/debrief/segments.ts'

const item = (kind: LaneItem['kind'], key: string, more: Partial<LaneItem> = {}): LaneItem => ({
  kind,
  key,
  step: 'concern',
  at: '2026-03-06T22:10:00Z',
  error: null,
  ...more,
})
const both = (one: LaneItem): LaneRow => ({ mine: one, protocol: one, same: true })
const mine = (one: LaneItem): LaneRow => ({ mine: one, protocol: null, same: false })
const protocol = (one: LaneItem): LaneRow => ({ mine: null, protocol: one, same: false })

const step = item('step', 'concern')
const asked = item('ask', 'life.patient.nobody')
const called = item('call', 'childReport.call-registry')

describe('the two lanes', () => {
  test('are one where both did the same', () => {
    expect(segmentsOf([both(step), both(called)])).toMatchObject([
      { together: true, first: false, mine: [step, called] },
    ])
  })

  test('part where only the protocol acts, and the first such place is marked', () => {
    expect(segmentsOf([both(step), protocol(called)])).toMatchObject([
      { together: true, first: false },
      { together: false, first: true, mine: [], protocol: [called] },
    ])
  })

  test('part at an error, also where both did it', () => {
    const wrong = item('ask', asked.key, { error: 'questions-before-privacy' })
    expect(segmentsOf([both(step), { ...both(asked), mine: wrong }])).toMatchObject([
      { together: true },
      { together: false, first: true },
    ])
  })

  test('stay one where the same question came at another time', () => {
    expect(drawnRows([mine(asked), both(step), protocol(asked)])).toEqual([both(asked), both(step)])
  })

  test('do not part over what no page waits for', () => {
    const given = ['role=practitioner', 'when=now', 'entry=staff-concern', 'exploitation=sex']
    expect(drawnRows(given.map((key) => protocol(item('answer', key))))).toEqual([])
  })

  test('are one where the same act came in another order, and say so', () => {
    const written = item('act', 'childReport.written-report')
    const rows = [mine(written), both(called), protocol(written)]
    expect(segmentsOf(rows)).toMatchObject([
      { together: true, first: false, rows: [{ note: 'order' }, { mine: called }] },
    ])
    expect(segmentsOf(rows)[0]?.rows).toHaveLength(2)
  })

  test('part over an act that was an error, wherever the protocol does the same', () => {
    const early = item('call', called.key, { error: 'report-untold' })
    expect(segmentsOf([mine(early), both(step), protocol(called)])).toMatchObject([
      { together: false, first: true, mine: [early] },
      { together: true },
      { together: false, first: false, mine: [], protocol: [called] },
    ])
  })

  test('do not part over coming back to a step, or doing the same once more', () => {
    const again = [both(step), both(called), mine(step), mine(called)]
    expect(segmentsOf(again)).toMatchObject([{ together: true, first: false }])
    expect(drawnRows(again).some(({ note }) => note)).toBe(false)
  })

  test('stay one at a question of one’s own, which says whose it is', () => {
    const rows = [both(step), mine(asked), protocol(item('ask', 'home.patient.nobody'))]
    expect(segmentsOf(rows)).toMatchObject([
      { together: true, first: false, rows: [{}, { note: 'mine' }, { note: 'protocol' }] },
    ])
  })

  test('do not part over a busy line', () => {
    const tried = item('act', 'childReport.call-registry.ATTEMPT')
    expect(segmentsOf([both(step), protocol(tried), both(called)])).toMatchObject([
      { together: true, first: false, rows: [{}, { note: 'protocol' }, {}] },
    ])
  })

  test('have their first parting marked first, whatever was asked before it', () => {
    const rows = [both(step), mine(asked), both(called), mine(item('deed', 'promise'))]
    expect(segmentsOf([...rows, protocol(asked)]).map(({ first }) => first)).toEqual([false, true])
  })
})

describe('whoever holds the whole protocol', () => {
  const parted = ({ lanes }: Debriefing) => segmentsOf(lanes).filter(({ together }) => !together)
  const isDuty = ({ type }: RunEvent) => type === 'DONE' || type === 'DECIDE' || type === 'ATTEMPT'
  /** Every run in which one act towards a duty comes before all others, or at the very end. */
  const reordered = ({ events, ...run }: PracticeJournal): PracticeJournal[] => {
    const times = events.map(({ at }) => at)
    const places = events.flatMap((event, index) => (isDuty(event) ? [index] : []))
    return places.flatMap((from) =>
      [...places.slice(0, 1), events.length - 2].map((to) => {
        const moved = events.toSpliced(from, 1).toSpliced(to, 0, ...events.slice(from, from + 1))
        return {
          ...run,
          events: moved.map((event, index) => ({ ...event, at: times[index] ?? '' })),
        }
      }),
    )
  }

  test.each(files)('is never told that the paths part: %s', (file) => {
    const scenario = load(file)
    expect(parted(debrief(scenario, runOf(scenario).run))).toEqual([])
  })

  test.each(files)('may take the duties in any order that is no error: %s', (file) => {
    const scenario = load(file)
    const { run } = runOf(scenario)
    const { duties } = debrief(scenario, run)
    const lawful = reordered(run)
      .map((other) => debrief(scenario, other))
      .filter(({ errors, orderErrors, score, ...other }) => {
        const held = errors.length + orderErrors.length === 0 && score.verdict === 'passed'
        return held && JSON.stringify(other.duties) === JSON.stringify(duties)
      })
    expect(lawful.length).toBeGreaterThan(duties.length === 0 ? -1 : 1)
    expect(lawful.flatMap(parted)).toEqual([])
  })
})

describe('the heat map of a class', () => {
  test('counts a step once, and no question too many', () => {
    const rows = [mine(asked), protocol(called), mine(item('deed', 'promise'))]
    expect(partedSteps(rows)).toEqual(['concern'])
    expect(partedSteps([both(step), mine(asked)])).toEqual([])
  })
})
