import { type FactId, type Facts, sameValue } from '../../flows/facts.ts'
import { answer, type Basis, type JournalEvent } from '../../flows/journal.ts'
import { refusalOf } from '../../flows/refusals.ts'
import { viewOf } from '../../flows/view.ts'
import { isoInZone } from '../../flows/zonedTime.ts'
import type { Scenario } from '../scenario.ts'
import type { TrapPath } from '../scenarioTrap.ts'
import { newRun, withEvent } from './engine.ts'
import type { PracticeJournal, RunEvent } from './practiceJournal.ts'
import { firstScene, nextScene, type Scene } from './scene.ts'

/** Seconds that each kind of event takes a practised nurse. */
const seconds: Partial<Record<RunEvent['type'], number>> = {
  'PRACTICE.ASK': 45,
  'PRACTICE.DO': 30,
  'PRACTICE.HAPPENS': 5,
  DONE: 180,
  ATTEMPT: 60,
  EMERGENCY_OVER: 300,
}

/** One learner's hands: what is known to them, what they enter, and the time it takes. */
export class Hand {
  run: PracticeJournal
  scene: Scene
  protected now: number
  protected readonly over: Facts = {}
  protected readonly scenario: Scenario
  protected readonly path: TrapPath

  constructor(scenario: Scenario, path: TrapPath) {
    this.scenario = scenario
    this.path = path
    this.run = newRun(scenario)
    this.scene = firstScene(scenario, this.run)
    this.now = Date.parse(scenario.at)
  }

  /** What the nurse would answer now: what came out, who is in the room, and the path's own answers. */
  protected bag(): Facts {
    const { companion, state, known } = this.scene
    const tried = state.context.privacyTries >= 2
    const privacy = companion !== 'here' ? 'alone' : tried ? 'companion-stays' : 'not-yet'
    const limits = companion !== 'here' ? { limitsExplained: 'yes' as const } : {}
    return {
      ...known,
      role: 'practitioner',
      privacy,
      ...limits,
      ...this.over,
      ...this.path.answers,
    }
  }

  protected give(fact: FactId, basis?: Basis): boolean {
    const value = this.bag()[fact]
    if (value === undefined) return false
    const kept = this.scene.state.context.answered[fact]
    const differs = kept !== undefined && !sameValue(kept.value, value)
    const why = basis ?? (differs ? 'changed' : null)
    return this.send(answer(fact, value, this.at(), why ? { basis: why } : {}))
  }

  protected send(event: JournalEvent): boolean {
    if (refusalOf(this.scene.state.context, event) !== null) return false
    this.add(event)
    return true
  }

  protected add(event: RunEvent): void {
    this.run = withEvent(this.run, event)
    this.scene = nextScene(this.scenario, this.scene, event)
    this.now += (seconds[event.type] ?? 15) * 1000
  }

  protected facts(): Facts {
    return viewOf(this.scene.state.context).facts
  }
  protected step() {
    return viewOf(this.scene.state.context).page.step
  }
  protected isOver(): boolean {
    return this.scene.state.context.lifecycle !== 'open'
  }
  protected at(): string {
    return isoInZone(this.now, this.scenario.site.timeZone)
  }
  protected isOpen(fact: FactId): boolean {
    return this.scene.state.context.answered[fact] === undefined
  }
}
