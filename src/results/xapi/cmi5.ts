import { type RunResult, scaledOf } from '../runResult.ts'
import { statusNow, tellStatus } from '../status.ts'
import type { Sink } from '../types.ts'
import { bookmarkSink } from './bookmark.ts'
import { cmi5Statements } from './cmi5Statements.ts'
import { documentsOf } from './documents.ts'
import { keepEnding, takeBackEnding } from './endings.ts'
import type { Launch } from './launch.ts'
import { enqueue, ownSession, type Session, type Told } from './queue.ts'
import { sendAlso, sendWaiting, tellAnswer } from './send.ts'
import { keepRecord, keepSitting, type Sitting, sittingOf } from './sitting.ts'

/** One sitting of one learner with a course system that launches by cmi5. */
export class Cmi5Session {
  private readonly launch: Launch
  private readonly session: Session
  private readonly documents: ReturnType<typeof documentsOf>
  private readonly statements: ReturnType<typeof cmi5Statements>
  private readonly bookmark: ReturnType<typeof bookmarkSink>
  private sitting: Sitting

  constructor(launch: Launch, sitting: Sitting) {
    const authorization = `Basic ${sitting.token}`
    this.launch = launch
    this.sitting = sitting
    this.session = { session: sitting.id, endpoint: launch.endpoint, authorization }
    this.documents = documentsOf(launch, authorization)
    this.statements = cmi5Statements(launch, sitting)
    this.bookmark = bookmarkSink(this.documents, () => void sendWaiting())
    ownSession(sitting.id)
    sendAlso(() => this.sendDocuments())
  }

  /** Whether Terminated was said: then nothing more is, and the course is to be opened anew. */
  get over(): boolean {
    return this.sitting.over
  }

  readonly sink: Sink = {
    kept: (run, mark) => this.over || this.bookmark.kept(run, mark),
    progressed: (_run, { id }, percent) => {
      if (!this.sitting.completed) this.say(this.statements.progressed(id, percent))
    },
    finished: (result) => this.finished(result),
    gone: () => this.over || this.bookmark.gone(),
  }

  begin(): void {
    this.tell([this.statements.initialized()])
  }

  /** The page went away, and may come back: loaded again, it is the same sitting. */
  hide(): void {
    if (this.over) return
    keepEnding(this.session, this.ending())
    this.note({ away: true })
  }

  show(): void {
    if (!this.sitting.away) return
    this.note({ away: false, over: this.over || !takeBackEnding(this.sitting.id) })
  }

  /** Says how the sitting ended, and goes back to the course. */
  async leave(): Promise<void> {
    if (!this.over) this.tell(this.ending())
    this.note({ over: true })
    await sendWaiting()
    const { returnURL } = this.sitting.data
    if (returnURL) location.replace(returnURL)
  }

  tellOver(): void {
    if (this.over) tellStatus({ lms: 'ended', goesTo: 'nowhere' })
  }

  /** Failed waits until here, since within a sitting it could not be mended by Passed (cmi5, 9.3). */
  private ending(): Told[] {
    const { failed } = this.sitting
    const verdict = failed ? [this.statements.failed(failed.scaled)] : []
    return [...verdict, this.statements.terminated()]
  }

  private finished(result: RunResult): void {
    if (this.over) return
    this.bookmark.gone()
    this.say(...result.parted.map((step) => this.statements.answered(result, step)))
    if (result.verdict === 'unfinished' || !this.isJudged()) return
    if (!this.sitting.completed) this.say(this.statements.completed())
    this.note({ completed: true })
    if (!this.sitting.passed) this.judge(result)
    keepRecord(this.documents, this.sitting)
    void sendWaiting()
  }

  private judge(result: RunResult): void {
    const { masteryScore } = this.sitting.data
    const scaled = scaledOf(result)
    const mastered = masteryScore === undefined || scaled >= masteryScore
    if (result.verdict === 'passed' && mastered) {
      this.say(this.statements.passed(scaled))
      return this.note({ passed: true, failed: null })
    }
    // A failed run may have a score above the mark: then the score is left out.
    const mayTell = masteryScore === undefined || !mastered
    this.note({ failed: mayTell ? { scaled } : {} })
  }

  /** A course that lets one look around or look back is told nothing of it (cmi5, 10). */
  private isJudged(): boolean {
    return this.sitting.data.launchMode === 'Normal'
  }

  private say(...statements: Told[]): void {
    if (this.isJudged() && !this.over) this.tell(statements)
  }

  private tell(statements: readonly Told[]): void {
    enqueue(this.session, statements)
    void sendWaiting()
  }

  private note(part: Partial<Sitting>): void {
    this.sitting = { ...this.sitting, ...part }
    keepSitting(this.launch, this.sitting)
    this.tellOver()
  }

  private async sendDocuments(): Promise<void> {
    const answer = await this.documents.send()
    const { lms, unsent } = statusNow()
    if (answer === 'away' || answer === 'denied') tellAnswer(this.session, answer)
    else if (lms === 'gone' && unsent === 0) tellAnswer(this.session, 'ready')
  }
}

/**
 * Begins a session as a course launched it, or goes on with the one of this tab, also while the
 * course system is away. Rejects where a new one can not begin.
 */
export const startCmi5 = async (launch: Launch): Promise<Cmi5Session> => {
  const { sitting, isNew } = await sittingOf(launch)
  const session = new Cmi5Session(launch, sitting)
  session.show()
  session.tellOver()
  if (isNew) session.begin()
  window.addEventListener('pagehide', () => session.hide())
  window.addEventListener('pageshow', () => session.show())
  return session
}
