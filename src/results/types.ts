import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import type { RunResult } from './runResult.ts'

/** What practice tells of itself. At the bedside nobody listens; only the training build has ears. */
export type ResultsOut = {
  /** Whether practice is a part of the bedside app, with a first screen to go back to. */
  firstScreen: boolean
  /** A run as it stands now: at its beginning, and after every event. */
  keep: (run: PracticeJournal) => void
  finished: (scenario: Scenario, run: PracticeJournal) => void
  /** The run was wiped from this tab. */
  gone: () => void
  /** A hook: tells the learner what stays of a run and where it goes; null where nothing does. */
  useKept: () => string | null
}

/**
 * What is known of a run beside its journal. The times are those of the device, not of practice.
 * `told`: how many events it had when its result was told, which is done once.
 */
export type RunMark = { id: string; begunAt: string; percent: number; told?: number | undefined }

/** Where results go. */
export type Sink = {
  began?: (run: PracticeJournal, mark: RunMark) => void
  /** A further step was reached. @param percent of the steps, 0 to 99 */
  progressed?: (run: PracticeJournal, mark: RunMark, percent: number) => void
  kept?: (run: PracticeJournal, mark: RunMark) => void
  gone?: () => void
  finished?: (result: RunResult) => void
}
