import { createContext, useContext } from 'react'
import type { TaskId } from '../../flows/ids.ts'
import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import type { PracticeView } from '../../seeds/practice/types.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import type { AskedOf, AskedThrough, DeedId, TopicId } from '../../seeds/scenarioTypes.ts'
import type { Clock } from './usePracticeClock.ts'

type Question = { topic: TopicId; of: AskedOf; through: AskedThrough }

export type Practice = {
  scenario: Scenario
  run: PracticeJournal
  view: PracticeView
  clock: Clock
  ask: (question: Question) => void
  dial: (task: TaskId) => void
  deed: (deed: DeedId) => void
  /** Ends the run and looks back on it. */
  end: () => void
}

export const PracticeContext = createContext<Practice | null>(null)

/** The run on screen. Only within RunPage. */
export const usePractice = (): Practice => {
  const practice = useContext(PracticeContext)
  if (!practice) throw new Error('usePractice is used outside RunPage')
  return practice
}
