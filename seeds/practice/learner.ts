import { type FactId, factIds, sameValue } from '../../flows/facts.ts'
import { musts } from '../../flows/goOn.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { refusalOf } from '../../flows/refusals.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scenario } from '../scenario.ts'
import type { TrapPath } from '../scenarioTrap.ts'
import { Asker } from './asker.ts'
import { dutyEvents } from './dutyActs.ts'
import type { PracticeJournal } from './practiceJournal.ts'
import type { Stop } from './problems.ts'
import type { Scene } from './scene.ts'

/** The way of the protocol, with nothing otherwise. */
export const perfectPath: TrapPath = {
  answers: {},
  extra: [],
  leaves: [],
  undone: [],
  untold: [],
  unmade: [],
  ignores: [],
  waits: {},
  decisions: {},
}

/** Runs a scenario through the real machine as the protocol has it, or as one trap's path has it. */
class Learner extends Asker {
  private readonly corrected = new Set<string>()

  /** Walks to the end. Gives why it could not, or null. */
  walk(): Stop | null {
    for (let turns = 0; turns < 400; turns += 1) {
      if (this.isOver()) return null
      if (!this.turn()) return this.end()
    }
    return { why: 'circles', step: this.step() }
  }

  private turn(): boolean {
    return (
      this.overEmergency() ||
      this.happen() ||
      this.correct() ||
      this.extras() ||
      this.deeds() ||
      this.ask() ||
      this.actOnDuties() ||
      this.takeAlong() ||
      this.answerPending() ||
      this.goOn()
    )
  }

  /** Corrects what turned out otherwise: an event changed it, or it was wrong before. */
  private correct(): boolean {
    return factIds.some((fact) => {
      const kept = this.scene.state.context.answered[fact]
      const value = this.bag()[fact]
      if (!kept || value === undefined || sameValue(kept.value, value)) return false
      // What happens can make an answer true a second time.
      const tried = `${this.scene.happened.length} ${fact} ${JSON.stringify(value)}`
      if (this.corrected.has(tried)) return false
      this.corrected.add(tried)
      return this.give(fact, this.hasChanged(fact) ? 'changed' : 'entered-wrongly')
    })
  }

  private hasChanged(fact: FactId): boolean {
    if (fact === 'privacy') return true
    return this.scene.happened.some(({ event }) => fact in event.brings)
  }

  private actOnDuties(): boolean {
    if (this.step() !== 'reports' && this.step() !== 'plan') return false
    const { scenario, path, run } = this
    const next = dutyEvents(scenario, path, run, this.scene.state.context, this.at())
    if (!next) return false
    this.now += next.waitMinutes * 60_000
    this.send({ ...next.event, at: this.at() })
    return true
  }

  private overEmergency(): boolean {
    if (this.scene.state.context.emergency !== 'active') return false
    return this.send({ type: 'EMERGENCY_OVER', at: this.at() })
  }

  private takeAlong(): boolean {
    const takes = this.scene.state.context.rows.find(({ id }) => id === this.step())?.takes ?? []
    return takes.some((fact) => this.isOpen(fact) && this.give(fact))
  }

  private answerPending(): boolean {
    const { pending } = viewOf(this.scene.state.context)
    if (pending.some((fact) => this.give(fact))) return true
    return this.step() === 'plan' && this.isOpen('disposition') && this.give('disposition')
  }

  private goOn(): boolean {
    const { context } = this.scene.state
    if (this.step() === 'plan' && context.cursor === null) return false
    if (context.cursor === null && musts(context).length > 0) return false
    const [fact] = viewOf(context).pending
    return this.send({ type: 'GO_ON', ...(fact && { fact }), at: this.at() })
  }

  private end(): Stop | null {
    if (this.step() !== 'plan')
      return { why: 'no-answer', facts: musts(this.scene.state.context), step: this.step() }
    const end = this.path.end ?? this.scenario.end
    const at = this.at()
    const { ruledOutCheck } = this.bag()
    const events: Record<NonNullable<TrapPath['end']>, JournalEvent> = {
      finish: { type: 'FINISH', at },
      'nothing-here': { type: 'NOTHING_HERE', ruledOutCheck, at },
      'patient-left': { type: 'PATIENT_LEFT', at },
      'hand-over': { type: 'HAND_OVER', to: 'a colleague', at },
    }
    const event = events[end]
    const refusal = refusalOf(this.scene.state.context, event)
    if (refusal) return { why: 'no-end', end, refusal }
    this.send(event)
    return null
  }
}

/** The run of a scenario, perfect or by one trap's path; and why it stopped short, or null. */
export const runOf = (
  scenario: Scenario,
  path: TrapPath = perfectPath,
): { run: PracticeJournal; scene: Scene; stopped: Stop | null } => {
  const learner = new Learner(scenario, path)
  const stopped = learner.walk()
  return { run: learner.run, scene: learner.scene, stopped }
}
