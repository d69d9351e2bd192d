import { deadlinesOf } from '../flows/deadlines.ts'
import { type FactId, type Facts, factIds, sameValue } from '../flows/facts.ts'
import { type ActId, dutyIds, type DutyId, type StepId } from '../flows/ids.ts'
import { answer, type ActRecord, type Basis, type JournalEvent } from '../flows/journal.ts'
import { type Refusal, refusalOf } from '../flows/refusals.ts'
import { start, type State, step } from '../flows/replay.ts'
import { rows } from '../flows/steps.ts'
import { actsOf, formsDue } from '../flows/tasks.ts'
import { musts } from '../flows/goOn.ts'
import { viewOf } from '../flows/view.ts'
import { isoInZone } from '../flows/zonedTime.ts'
import { decideEvent, factsOfStage, isTask, partsOf } from './caseEvents.ts'
import type { CaseFile, Stage } from './caseFile.ts'

/** Answers what the pathway asks, from a case, as a nurse would; keeps the journal and the path. */
export class Walker {
  state: State
  readonly journal: JournalEvent[] = []
  readonly steps: StepId[] = []
  wasEmergency = false
  private readonly bag: Facts = {}
  private readonly given = new Set<FactId>()
  private readonly actsLeft: string[]
  private readonly attemptsLeft: string[]
  /** Facts that a later stage tells: their questions stay open until then. */
  private comesLater: ReadonlySet<string> = new Set()
  private lastRefusal: Refusal | null = null
  private readonly file: CaseFile

  constructor(file: CaseFile) {
    this.file = file
    this.state = start({ site: file.site, startedAt: file.at })
    this.actsLeft = file.done === 'all' ? [] : [...file.done]
    this.attemptsLeft = [...file.attempts]
    this.see()
  }

  walkStages(): void {
    const { answers } = this.file
    const stages = Array.isArray(answers) ? answers : [answers]
    for (const [index, stage] of stages.entries()) {
      this.comesLater = new Set(stages.slice(index + 1).flatMap(factsOfStage))
      this.take(stage)
      if (this.bag.disposition === 'died') this.give('disposition')
      this.goAsFarAsKnown()
    }
  }

  /** Ends as the case says. Gives why it could not, or null. */
  end(): string | null {
    const { context } = this.state
    const { end, at } = this.file
    const missing = musts(context)
    const left = end === 'finish' && this.bag.disposition === 'left-early'
    if (end === 'finish' && !left && missing.length > 0)
      return `no answer for ${missing.join(', ')}`
    if (end === 'emergency-handover' && context.emergency !== 'active')
      this.send({ type: 'EMERGENCY', at })
    const event: Record<CaseFile['end'], JournalEvent> = {
      finish: { type: 'FINISH', at },
      'hand-over': { type: 'HAND_OVER', to: 'a colleague', at },
      'patient-left': { type: 'PATIENT_LEFT', at },
      'emergency-handover': { type: 'RESPONDERS_TOOK_OVER', at },
      'nothing-here': { type: 'NOTHING_HERE', ruledOutCheck: this.bag.ruledOutCheck, at },
    }
    if (end === 'nothing-here' && this.bag.ruledOutCheck) this.given.add('ruledOutCheck')
    if (!this.send(event[left ? 'patient-left' : end]))
      return `${end} is not possible: ${this.lastRefusal}`
    this.settle()
    return null
  }

  /** Answers and acts that the path never asked for. */
  unused(): string[] {
    const never = factIds.filter((fact) => fact in this.bag && !this.given.has(fact))
    return [...never, ...this.actsLeft, ...this.attemptsLeft]
  }

  private take(stage: Stage): void {
    const { changed = {}, ...plain } = stage
    this.takeAll(plain, 'entered-wrongly')
    this.takeAll(changed, 'changed')
  }

  private takeAll(facts: Facts, basis: Basis): void {
    Object.assign(this.bag, facts)
    for (const fact of factIds) {
      const before = this.state.context.answered[fact]
      const differs = fact in facts && before && !sameValue(before.value, facts[fact])
      // A change that is not let in was told and not used.
      if (differs && !this.give(fact, basis)) this.given.delete(fact)
    }
  }

  private give<F extends FactId>(fact: F, basis?: Basis): boolean {
    const value = this.bag[fact]
    if (value === undefined) return false
    const event = answer(fact, value, this.file.at, basis ? { basis } : {})
    if (!this.send(event)) return false
    this.given.add(fact)
    if (this.state.context.emergency === 'active' && this.file.emergencyOver)
      this.send({ type: 'EMERGENCY_OVER', at: this.file.at })
    this.settle()
    return true
  }

  private goAsFarAsKnown(): void {
    const tried = new Map<string, number>()
    for (;;) {
      const view = viewOf(this.state.context)
      const { step: here } = view.page
      const place = `${here} ${view.pending.join(' ')}`
      tried.set(place, (tried.get(place) ?? 0) + 1)
      if ((tried.get(place) ?? 0) > 4) return
      this.takeAlong(here)
      if (viewOf(this.state.context).page.step !== here) continue
      if (!this.answerPage()) return
      if (here === 'plan' && this.isAt('plan')) return
    }
  }

  /** Still on this step: an answer here may open one before it. */
  private isAt(step: StepId): boolean {
    return viewOf(this.state.context).page.step === step
  }

  /** Answers or passes what is pending on this page; false where an answer is missing. */
  private answerPage(): boolean {
    const { context } = this.state
    if (context.cursor !== null) return this.send({ type: 'GO_ON', at: this.file.at })
    const pending = viewOf(context).pending
    const known = pending.find((fact) => fact in this.bag && this.give(fact))
    if (known) return true
    if (viewOf(context).page.step === 'plan') return true
    if (musts(context).length > 0) return false
    const [fact] = pending
    if (fact && this.comesLater.has(fact)) return false
    return this.send({ type: 'GO_ON', ...(fact && { fact }), at: this.file.at })
  }

  /** Facts that this step accepts without asking for them. */
  private takeAlong(here: StepId): void {
    const takes = rows.find(({ id }) => id === here)?.takes ?? []
    for (const fact of takes) if (this.state.context.answered[fact] === undefined) this.give(fact)
  }

  private send(event: JournalEvent): boolean {
    this.lastRefusal = refusalOf(this.state.context, event)
    if (this.lastRefusal) return false
    this.state = step(this.state, event)
    this.journal.push(event)
    this.see()
    return true
  }

  private see(): void {
    const { context } = this.state
    const { step: here } = viewOf(context).page
    this.wasEmergency ||= context.emergency === 'active'
    if (this.steps.at(-1) !== here) this.steps.push(here)
  }

  /** Decides, tries and does what the case says, as soon as a duty stands. */
  private settle(): void {
    for (const duty of dutyIds) this.decide(duty)
    for (let moved = true; moved;) {
      moved = this.tryCalls()
      for (const duty of dutyIds)
        for (const task of this.actsDue(duty)) moved = this.do(duty, task) || moved
    }
  }

  private decide(duty: DutyId): void {
    const decision = this.file.decisions[duty]
    const { status } = viewOf(this.state.context).duties[duty]
    if (decision && status === 'undecided') this.send(decideEvent(duty, decision, this.file.at))
  }

  private tryCalls(): boolean {
    return this.attemptsLeft.some((id) => {
      const [duty, task] = partsOf(id)
      if (!duty || !task || !isTask(task)) return false
      const sent = this.send({ type: 'ATTEMPT', duty, task, at: this.file.at })
      if (sent) this.attemptsLeft.splice(this.attemptsLeft.indexOf(id), 1)
      return sent
    })
  }

  private actsDue(duty: DutyId): ActId[] {
    const { status, tasks } = viewOf(this.state.context).duties[duty]
    if (status === 'notOwed' || status === 'undecided') return []
    if (this.file.done === 'all')
      return tasks.filter(({ kind, met }) => kind !== 'optional' && !met).map(({ task }) => task)
    const formsMissing = tasks.some(({ kind, met }) => kind === 'written' && !met)
    return [...actsOf(duty)].filter(
      (task) =>
        this.actsLeft.includes(`${duty}.${task}`) ||
        (task === 'written-report' && formsMissing && this.isNamed(`${duty}.${task}`)),
    )
  }

  private isNamed(id: string): boolean {
    return this.file.done !== 'all' && this.file.done.some((act) => act === id)
  }

  private do(duty: DutyId, task: ActId): boolean {
    const sent = this.send({
      type: 'DONE',
      duty,
      task,
      record: this.recordOf(duty, task),
      at: this.file.at,
    })
    const place = this.actsLeft.indexOf(`${duty}.${task}`)
    if (sent && place >= 0) this.actsLeft.splice(place, 1)
    return sent
  }

  private recordOf(duty: DutyId, task: ActId): ActRecord {
    const { context } = this.state
    const { at } = this.file
    if (task === 'written-report') return { forms: formsDue(duty, viewOf(context).known), time: at }
    if (task === 'written-report-planned') {
      const by = deadlinesOf(duty, context)['written-report']
      return {
        person: 'the reporter',
        ...(by !== undefined && { by: isoInZone(by, context.site.timeZone) }),
      }
    }
    if (task !== 'team-report-confirmed') return { time: at }
    const open = viewOf(context).duties[duty].tasks.find(({ kind, met }) => kind === 'call' && !met)
    return { person: 'a colleague', number: 'as told', time: at, ...(open && { call: open.task }) }
  }
}
