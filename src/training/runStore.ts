import { type PracticeJournal, readPractice } from '../../seeds/practice/practiceJournal.ts'
import {
  erasePractice,
  hasJournal,
  keepInTab,
  practiceEndedKey,
  practiceKey,
  practiceNameKey,
  readTab,
} from '../encounter/journalKey.ts'
import { resultsOut } from '../results/none.ts'

/** The run of this tab, checked whole; null where there is none or it can not be read. */
export const keptRun = (): PracticeJournal | null => {
  const text = readTab(practiceKey)
  if (text === null) return null
  const read = readPractice(text)
  return 'journal' in read ? read.journal : null
}

/** Keeps a run under its own name. Beside an encounter nothing of practice is kept. */
export const keepRun = (run: PracticeJournal): boolean => {
  if (hasJournal()) return false
  keepInTab(practiceKey, JSON.stringify(run))
  resultsOut.keep(run)
  return readTab(practiceKey) !== null
}

/** Whether the run of this tab was ended: a reload looks back on it again, and tells it to nobody twice. */
export const hasEnded = (): boolean => readTab(practiceEndedKey) !== null
export const keepEnded = (): void => keepInTab(practiceEndedKey, '1')

/** The name a learner goes by in one run; never a real one. */
export const keptName = (): string => readTab(practiceNameKey) ?? ''
export const keepName = (name: string): void => keepInTab(practiceNameKey, name)

export const eraseRun = (): void => {
  erasePractice()
  resultsOut.gone()
}
