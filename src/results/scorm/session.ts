import { practiceNameKey, readTab } from '../../encounter/journalKey.ts'
import { type RunResult, scaledOf } from '../runResult.ts'
import { tellStatus } from '../status.ts'
import type { RunMark, Sink } from '../types.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import { dialects, scoreWrites, type Verdict, type Write } from './dialects.ts'
import { keepPending } from './pending.ts'
import { objectiveOf, type Runtime } from './runtime.ts'
import { anyLength, layBy, type Laid } from '../suspended.ts'

const verdictOf = ({ verdict }: RunResult): Verdict =>
  verdict === 'unfinished' ? 'incomplete' : verdict

/** One sitting of one learner with a course system. What it does not take is kept until it does. */
export class CourseSession {
  private readonly runtime: Runtime
  private readonly learner: string
  private readonly begunAt = Date.now()
  private laid: Laid | null = null
  private waiting = new Map<string, string>()
  private ended = false

  constructor(runtime: Runtime, learner: string) {
    this.runtime = runtime
    this.learner = learner
  }

  readonly sink: Sink = {
    kept: (run, mark) => this.lay(run, mark),
    finished: (result) => this.finished(result),
    gone: () => {
      this.laid = null
      this.give([])
    },
  }

  /** Hands over what an earlier sitting could not. */
  take(writes: readonly Write[], laid: Laid | null): void {
    this.laid = laid
    this.give(writes)
  }

  /** Ends the sitting; the run stays laid by. */
  end(): void {
    if (this.ended) return
    this.give(dialects[this.runtime.course].leave(Date.now() - this.begunAt))
    this.ended = this.runtime.finish()
  }

  private lay(run: PracticeJournal, { id, begunAt }: RunMark): void {
    this.laid = { id, begunAt, name: readTab(practiceNameKey) ?? '', run }
    this.give(this.verdict() === null ? dialects[this.runtime.course].verdict('incomplete') : [])
  }

  private finished(result: RunResult): void {
    const { course } = this.runtime
    const under = objectiveOf(result.scenario)
    const verdict = verdictOf(result)
    const own: Write[] = [
      [`${under}.id`, result.scenario],
      ...scoreWrites(course, scaledOf(result), under),
      ...dialects[course].verdict(verdict, under),
    ]
    this.laid = null
    const better = verdict === 'passed' || this.verdict() === null || this.verdict() === 'failed'
    const whole = [...scoreWrites(course, scaledOf(result)), ...dialects[course].verdict(verdict)]
    this.give(better ? [...own, ...whole] : own)
  }

  private verdict(): Verdict | null {
    const [element = ''] = dialects[this.runtime.course].readVerdict
    const said = this.runtime.get(element)
    return said === 'passed' || said === 'failed' ? said : null
  }

  /** Writes what is new and what still waits; keeps all of it where it is not taken. */
  private give(writes: readonly Write[]): void {
    const { course } = this.runtime
    const { suspend, room } = dialects[course]
    for (const [element, value] of writes) this.waiting.set(element, value)
    const text = this.laid ? layBy(this.laid, room).text : ''
    const taken = !this.ended && this.runtime.put([...this.waiting, [suspend, text]])
    if (taken) this.waiting.clear()
    const whole = this.laid ? layBy(this.laid, anyLength).text : ''
    keepPending(
      this.learner,
      taken && whole === text ? null : { suspend: whole, writes: [...this.waiting] },
    )
    tellStatus({ lms: taken ? 'here' : 'gone' })
  }
}
