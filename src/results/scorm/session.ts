import { practiceNameKey, readTab } from '../../encounter/journalKey.ts'
import { type RunResult, scaledOf } from '../runResult.ts'
import { tellStatus } from '../status.ts'
import type { RunMark, Sink } from '../types.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import { dialects, scoreWrites, type Verdict, type Write } from './dialects.ts'
import { keepPending } from './pending.ts'
import { objectiveOf, type Runtime } from './runtime.ts'
import { anyLength, layBy, type Laid } from '../suspended.ts'

type Said = Exclude<Verdict, 'incomplete'>
/** The course as a whole, beside its objectives. */
const whole = ''

/** One sitting of one learner with a course system. What it does not take is kept until it does. */
export class CourseSession {
  private readonly runtime: Runtime
  private readonly learner: string
  private readonly begunAt = Date.now()
  private laid: Laid | null = null
  private waiting = new Map<string, string>()
  private ended = false
  /** The verdicts that stand, also while the course system does not answer. */
  private readonly said = new Map<string, Said>()

  constructor(runtime: Runtime, learner: string) {
    this.runtime = runtime
    this.learner = learner
    this.standing(whole)
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
    const at = this.dialect.verdictAt()
    const said = writes.find(([element]) => element === at)?.[1]
    const isWorse = this.standing(whole) === 'passed' && said !== 'passed'
    if (!isWorse && (said === 'passed' || said === 'failed')) this.said.set(whole, said)
    const ofWhole = [...scoreWrites(this.runtime.course, 0), ...this.dialect.verdict('failed')]
    const held = new Set(isWorse ? ofWhole.map(([element]) => element) : [])
    this.give(writes.filter(([element]) => !held.has(element)))
  }

  /** Ends the sitting; the run stays laid by. */
  end(): void {
    if (this.ended) return
    this.give([...this.begun(), ...this.dialect.leave(Date.now() - this.begunAt)])
    this.ended = this.runtime.finish()
  }

  private lay(run: PracticeJournal, { id, begunAt }: RunMark): void {
    this.laid = { id, begunAt, name: readTab(practiceNameKey) ?? '', run }
    this.give(this.begun())
  }

  private finished(result: RunResult): void {
    const { scenario, verdict } = result
    this.laid = null
    if (verdict === 'unfinished') return this.give(this.begun())
    const under = objectiveOf(scenario)
    const id: Write = [`${under}.id`, scenario]
    this.give([id, ...this.judged(result, verdict, under), ...this.judged(result, verdict, whole)])
  }

  /** Where no verdict stands: a course that is left without a word some systems take for completed. */
  private begun(): readonly Write[] {
    return this.standing(whole) ? [] : this.dialect.verdict('incomplete')
  }

  /** Once passed stays passed, with its score. */
  private judged(result: RunResult, verdict: Said, of: string): readonly Write[] {
    if (verdict === 'failed' && this.standing(of) === 'passed') return []
    this.said.set(of, verdict)
    const under = of || undefined
    return [
      ...scoreWrites(this.runtime.course, scaledOf(result), under),
      ...this.dialect.verdict(verdict, under),
    ]
  }

  private standing(of: string): Said | null {
    const known = this.said.get(of)
    if (known) return known
    const read = this.runtime.get(this.dialect.verdictAt(of || undefined))
    if (read !== 'passed' && read !== 'failed') return null
    this.said.set(of, read)
    return read
  }

  private get dialect() {
    return dialects[this.runtime.course]
  }

  /** Writes what is new and what still waits; keeps all of it where it is not taken. */
  private give(writes: readonly Write[]): void {
    const { suspend, room } = this.dialect
    for (const [element, value] of writes) this.waiting.set(element, value)
    const text = this.laid ? layBy(this.laid, room).text : ''
    const taken = !this.ended && this.runtime.put([...this.waiting, [suspend, text]])
    if (taken) this.waiting.clear()
    const all = this.laid ? layBy(this.laid, anyLength).text : ''
    keepPending(
      this.learner,
      taken && all === text ? null : { suspend: all, writes: [...this.waiting] },
    )
    tellStatus({ lms: taken ? 'here' : 'gone' })
  }
}
