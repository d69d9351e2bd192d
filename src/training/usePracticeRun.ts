import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Journal } from '../../flows/journal.ts'
import { practiceView, withEvent } from '../../seeds/practice/engine.ts'
import {
  isEncounter,
  type PracticeEvent,
  type PracticeJournal,
  type RunEvent,
} from '../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import { moment, useNow } from '../clock.ts'
import type { Practice } from './PracticeContext.ts'
import { keepRun } from './runStore.ts'
import { usePracticeClock } from './usePracticeClock.ts'

type Unstamp<E> = E extends PracticeEvent ? Omit<E, 'at'> : never
type Unstamped = Unstamp<PracticeEvent>

type Props = { scenario: Scenario; first: PracticeJournal; onEnd: (run: PracticeJournal) => void }

/** Holds the practice journal: what the learner did on the real screens, and what came of it. */
export const usePracticeRun = ({ scenario, first, onEnd }: Props) => {
  const [run, setRun] = useState(first)
  const entered = useRef(first)
  const clock = usePracticeClock(first)
  const now = useNow()
  const append = useCallback((event: RunEvent): boolean => {
    entered.current = withEvent(entered.current, event)
    setRun(entered.current)
    return keepRun(entered.current)
  }, [])
  const add = useCallback((event: Unstamped) => append({ ...event, at: moment() }), [append])
  /** Takes what the encounter on screen wrote down last. */
  const keep = useCallback(
    ({ events }: Journal): boolean => {
      const known = entered.current.events.filter(isEncounter).length
      return events.slice(known).every(append) && keepRun(entered.current)
    },
    [append],
  )
  const view = useMemo(() => practiceView(scenario, run, now), [scenario, run, now])
  const [due] = view.due
  useEffect(() => {
    const happened = entered.current.events.some((e) => 'event' in e && e.event === due?.id)
    if (due && !happened) add({ type: 'PRACTICE.HAPPENS', event: due.id, by: 'scenario' })
  }, [due, add])
  const practice = useMemo<Practice>(
    () => ({
      scenario,
      run,
      view,
      clock,
      ask: (question) => void add({ type: 'PRACTICE.ASK', ...question }),
      dial: (task) => void add({ type: 'PRACTICE.CALL', task }),
      deed: (deed) => void add({ type: 'PRACTICE.DO', deed }),
      end: () => onEnd(entered.current),
    }),
    [scenario, run, view, clock, add, onEnd],
  )
  return { practice, keep, add }
}
