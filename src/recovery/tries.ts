import { keepInTab, readTab, triesKey } from '../encounter/journalKey.ts'

const second = 1_000
const longest = 30

/** Seconds to wait after so many wrong tries: 1, 2, 4 … and never more than 30, so that nobody is locked out. */
export const waitAfter = (wrong: number): number =>
  wrong < 1 ? 0 : Math.min(longest, 2 ** (wrong - 1))

type Tries = { wrong: number; until: number }
const none: Tries = { wrong: 0, until: 0 }

const read = (): Tries => {
  const [wrong = 0, until = 0] = (readTab(triesKey) ?? '').split(' ').map(Number)
  return Number.isInteger(wrong) && Number.isFinite(until) ? { wrong, until } : none
}

/** Whole seconds still to wait; a reload does not shorten them, and a clock set back does not add any. */
export const secondsLeft = (now: number): number => {
  const { wrong, until } = read()
  return Math.min(waitAfter(wrong), Math.max(0, Math.ceil((until - now) / second)))
}

export const countWrong = (now: number): void => {
  const wrong = read().wrong + 1
  keepInTab(triesKey, `${wrong} ${now + waitAfter(wrong) * second}`)
}

export const forgetTries = (): void => keepInTab(triesKey, null)
