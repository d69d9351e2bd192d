import { useClockWords } from '../duties/useClockWords.ts'
import { usePlan } from './usePlan.ts'
import { useTimes } from './useTimes.ts'

/** A deadline: the day, the clock very large, and how long is left. Overdue reads plainly; nothing blinks. */
export const Deadline = ({ due, now }: { due: number; now: number }) => {
  const words = usePlan()
  const { clock, day } = useTimes()
  const { left } = useClockWords(now)
  const { span, word } = left(due)
  return (
    <>
      <p>{words(due < now ? 'owed.wasDue' : 'owed.by', { day: day(due) })}</p>
      <p className="owed-clock">{clock(due)}</p>
      <p>
        <b className="tabular">{span}</b> {word}
      </p>
    </>
  )
}
