import { describe, expect, test } from 'vitest'
import { encounterOf } from '../../../seeds/practice/practiceJournal.ts'
import { dialects } from '../../../src/results/scorm/dialects.ts'
import { layBy, takeUp } from '../../../src/results/suspended.ts'
import { byHand, endless, everyRun, mark } from './runs.ts'

const { id, begunAt } = mark
const room = dialects.scorm12.room
const all = everyRun().map(({ run }) => ({ id, begunAt, name: 'Quiet Otter', run: byHand(run) }))

describe('what a course system keeps of a run', () => {
  test('is the whole run, whichever it is, within what SCORM 1.2 has room for', () => {
    const texts = all.map((laid) => layBy(laid, room))
    expect(all.length).toBeGreaterThan(40)
    expect(texts.filter(({ whole }) => !whole)).toEqual([])
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(4_096)
  })

  test('comes back as the very run that was laid by', () => {
    for (const laid of all) {
      const back = takeUp(layBy(laid, room).text)
      expect(back?.name).toBe('Quiet Otter')
      expect(back?.run.practice).toBe(laid.run.practice)
      expect(back?.run.events.map(({ at }) => Date.parse(at))).toEqual(
        laid.run.events.map(({ at }) => Date.parse(at)),
      )
      expect(back?.run.events.map((event) => ({ ...event, at: '' }))).toEqual(
        laid.run.events.map((event) => ({ ...event, at: '' })),
      )
    }
  })

  test('of a run without end is its beginning, as much as there is room for', () => {
    const [first] = all
    if (!first) throw new Error('no run')
    const laid = { ...first, run: endless(first.run) }
    const { text, whole } = layBy(laid, room)
    expect(whole).toBe(false)
    expect(text.length).toBeLessThanOrEqual(room)
    expect(text.length).toBeGreaterThan(room - 60)
    const back = takeUp(text)
    const count = back?.run.events.length ?? 0
    expect(count).toBeGreaterThan(100)
    expect(back?.run.events).toEqual(laid.run.events.slice(0, count).map((event) => ({ ...event })))
  })

  test('is not taken up where it is damaged, of another make, or an encounter', () => {
    const [first] = all
    if (!first) throw new Error('no run')
    const { text } = layBy(first, room)
    expect(takeUp('')).toBeNull()
    expect(takeUp(`2.${text.slice(2)}`)).toBeNull()
    expect(takeUp(text.slice(0, -9))).toBeNull()
    expect(takeUp(`1.${btoa(JSON.stringify(encounterOf(first.run)))}`)).toBeNull()
    expect(takeUp(JSON.stringify(encounterOf(first.run)))).toBeNull()
  })
})
