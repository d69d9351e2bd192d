import { describe, expect, test } from 'vitest'
import type { Message } from '../../../../src/training/follow/channel.ts'
import {
  heard,
  listedOf,
  nobody,
  shownOf,
  silentAfter,
  standingOf,
} from '../../../../src/training/follow/following.ts'
import { runIn } from './learnerWindow.ts'

const after = (messages: readonly Message[], at = 0) =>
  messages.reduce((before, message) => heard(before, message, at), nobody)
const shown = (messages: readonly Message[]) => shownOf(after(messages))?.told.window
const listed = (messages: readonly Message[]) =>
  listedOf(after(messages)).map(({ told: { window }, number }) => `${number} ${window}`)

const [ash, elm] = [runIn('zz'), runIn('aa')]
const gone = (window: string): Message => ({ kind: 'ended', window })

describe('who is on screen', () => {
  test('is the first learner, also when others join or do something', () => {
    expect(shown([ash, elm, elm])).toBe('zz')
  })

  test('stays on screen when their run ends, and nobody takes their place', () => {
    expect(shown([ash, elm, gone('zz')])).toBe('zz')
    expect(shown([ash, gone('zz'), elm])).toBe('zz')
  })

  test('is another as soon as another is chosen', () => {
    expect(shownOf({ ...after([ash, elm]), chosen: 'aa' })?.told.window).toBe('aa')
  })
})

describe('who may be chosen', () => {
  test('stands in the order of arrival', () => {
    expect(listed([ash, elm, ash])).toEqual(['1 zz', '2 aa'])
  })

  test('is gone with their window, unless they are on screen', () => {
    expect(listed([ash, elm, gone('aa')])).toEqual(['1 zz'])
    expect(listed([ash, elm, gone('zz')])).toEqual(['1 zz', '2 aa'])
  })

  test('has the same place after their window was loaded again', () => {
    const third = runIn('mm')
    expect(listed([ash, elm, third, gone('aa'), elm])).toEqual(['1 zz', '2 aa', '3 mm'])
  })
})

describe('a window that says nothing', () => {
  const [learner] = after([ash], 1_000).learners
  if (!learner) throw new Error('Nobody was heard.')

  test('is held to be silent after 15 seconds, and not before', () => {
    expect(silentAfter).toBe(15_000)
    expect(standingOf(learner, 15_999)).toBe('running')
    expect(standingOf(learner, 16_000)).toBe('silent')
  })

  test('answers as long as it says that it is there', () => {
    const [again] = heard(after([ash], 1_000), { kind: 'here', window: 'zz' }, 10_000).learners
    expect(again && standingOf(again, 24_999)).toBe('running')
  })

  test('that said farewell has ended', () => {
    const [ended] = after([ash, gone('zz')]).learners
    expect(ended && standingOf(ended, 0)).toBe('ended')
  })
})
