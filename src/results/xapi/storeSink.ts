import { practiceNameKey, readTab } from '../../encounter/journalKey.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { RunMark, Sink } from '../types.ts'
import { enqueue, ownSession } from './queue.ts'
import { trainerAt } from './keys.ts'
import { sendWaiting } from './send.ts'
import { type About, finishedWith, initialized, progressed, type Statement } from './statements.ts'

const aboutOf = (run: PracticeJournal, { id }: RunMark): About => ({
  runId: id,
  alias: readTab(practiceNameKey) ?? '',
  scenario: run.practice,
})

/** Says to a record store what practice does, by way of the queue. */
export const storeSink = (endpoint: string): Sink => {
  const session = trainerAt(endpoint)
  ownSession(session.session)
  const say = (statements: readonly Statement[]) => {
    enqueue(session, statements)
    void sendWaiting()
  }
  return {
    began: (run, mark) => say([initialized(aboutOf(run, mark))]),
    progressed: (run, mark, percent) => say([progressed(aboutOf(run, mark), percent)]),
    finished: (result) => say(finishedWith(result)),
  }
}
