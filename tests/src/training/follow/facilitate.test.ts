import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { facilitate } from '../../../../src/training/follow/facilitate.ts'
import { otherWindow, runIn } from './learnerWindow.ts'

let learner: ReturnType<typeof otherWindow>
let facilitator: ReturnType<typeof facilitate>
beforeEach(() => {
  learner = otherWindow()
  facilitator = facilitate(() => undefined)
})
afterEach(() => {
  facilitator.close()
  learner.close()
})
const pause = (on: boolean) => ({ kind: 'pause', window: 'fern', on }) as const
const paused = (count: number) =>
  expect
    .poll(() => learner.of('pause').map((message) => 'on' in message && message.on))
    .toEqual(Array.from({ length: count }, () => true))
/** Lets everything that was said before be heard. */
const settled = async () => {
  const before = learner.of('who-is-there').length
  facilitator.say({ kind: 'who-is-there' })
  await expect.poll(() => learner.of('who-is-there').length).toBeGreaterThan(before)
}

describe('a learner who was paused', () => {
  test('is paused again after their window was loaded again', async () => {
    facilitator.say(pause(true))
    await paused(1)
    learner.say({ kind: 'ended', window: 'fern' })
    learner.say(runIn('fern'))
    await paused(2)
  })

  test('is not paused again once they were let go on', async () => {
    facilitator.say(pause(true))
    facilitator.say(pause(false))
    learner.say(runIn('fern'))
    await settled()
    await settled()
    expect(learner.of('pause')).toHaveLength(2)
  })

  test('is not paused again when another facilitator let them go on', async () => {
    facilitator.say(pause(true))
    await paused(1)
    learner.say(pause(false))
    learner.say(runIn('fern'))
    await settled()
    await settled()
    expect(learner.of('pause')).toHaveLength(1)
  })

  test('does not bring a pause on anyone else', async () => {
    facilitator.say(pause(true))
    await paused(1)
    learner.say(runIn('ash'))
    await settled()
    await settled()
    expect(learner.of('pause')).toHaveLength(1)
  })
})
