import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import {
  atSpeed,
  type PracticeClock,
  practiceTime,
  skipAhead,
  startClock,
} from '../../seeds/practice/clock.ts'
import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import { runOn } from '../clock.ts'

export const speeds = [1, 10, 60] as const
/** Who halted practice time; only who halted it lets it go on. */
export type PausedBy = 'learner' | 'facilitator'

/** After a reload time goes on from the last thing done. */
const clockOf = ({ startedAt, events }: PracticeJournal): PracticeClock =>
  startClock(events.at(-1)?.at ?? startedAt, Date.now())

/** Practice time: runs at a chosen speed, can jump ahead, and stands still in a pause. */
export const usePracticeClock = (run: PracticeJournal) => {
  const [clock, setClock] = useState(() => clockOf(run))
  const [speed, setSpeed] = useState<number>(1)
  const [pausedBy, setPausedBy] = useState<PausedBy | null>(null)
  useLayoutEffect(() => runOn(() => practiceTime(clock, Date.now())), [clock])
  const pause = useCallback(
    (by: PausedBy | null) => {
      setPausedBy(by)
      setClock((before) => atSpeed(before, Date.now(), by ? 0 : speed))
    },
    [speed],
  )
  const hasten = useCallback((next: number) => {
    setSpeed(next)
    setClock((before) => atSpeed(before, Date.now(), next))
  }, [])
  const skip = useCallback((minutes: number) => setClock((c) => skipAhead(c, minutes)), [])
  return useMemo(
    () => ({ speed, pausedBy, pause, hasten, skip }),
    [speed, pausedBy, pause, hasten, skip],
  )
}
export type Clock = ReturnType<typeof usePracticeClock>
