import { type FactId, factIds, sameValue } from '../../flows/facts.ts'
import { dueEvents } from './engine.ts'
import { Hand } from './hand.ts'
import { lackedBy } from './hear.ts'

/** What a learner asks and does around the pathway, and what befalls meanwhile. */
export class Asker extends Hand {
  private readonly extrasDone = new Set<number>()
  private readonly deedsDone = new Set<number>()

  protected happen(): boolean {
    const [event] = dueEvents(this.scenario, this.run, this.scene, this.now)
    if (!event) return false
    const before = this.scene.companion
    this.add({ type: 'PRACTICE.HAPPENS', event: event.id, by: 'scenario', at: this.at() })
    if (this.path.ignores.includes(event.id)) {
      for (const fact of factIds) if (fact in event.brings) this.keep(fact)
      return true
    }
    if (before !== 'here' && this.scene.companion === 'here' && this.facts().privacy === 'alone')
      this.send({ type: 'COMPANION_BACK', at: this.at() })
    // The same danger a second time is no other answer, but it is acted on again.
    const { danger } = event.brings
    if (danger !== undefined && danger !== 'none' && sameValue(this.facts().danger, danger))
      this.send({ type: 'EMERGENCY', at: this.at() })
    return true
  }

  /** What an event said that was passed over: the earlier answer stands. */
  private keep<F extends FactId>(fact: F): void {
    const kept = this.scene.state.context.answered[fact]?.value
    if (kept !== undefined) Object.assign(this.over, { [fact]: kept })
  }

  protected extras(): boolean {
    const index = this.path.extra.findIndex(
      ({ at }, place) => at === this.step() && !this.extrasDone.has(place),
    )
    const extra = this.path.extra[index]
    if (!extra) return false
    this.extrasDone.add(index)
    const at = this.at()
    this.add(
      'deed' in extra
        ? { type: 'PRACTICE.DO', deed: extra.deed, at }
        : { type: 'PRACTICE.ASK', topic: extra.ask, of: extra.of, through: extra.through, at },
    )
    return true
  }

  protected deeds(): boolean {
    const index = this.scenario.deeds.findIndex(
      ({ deed, at }, place) =>
        at === this.step() && !this.deedsDone.has(place) && !this.path.undone.includes(deed),
    )
    const due = this.scenario.deeds[index]
    if (!due) return false
    this.deedsDone.add(index)
    this.add({ type: 'PRACTICE.DO', deed: due.deed, at: this.at() })
    return true
  }

  /** Asks what this step should bring out, as soon as everything for it holds. */
  protected ask(): boolean {
    const here = this.step()
    const through = this.facts().interpreter === 'professional' ? 'professional' : 'nobody'
    const reveal = this.scenario.reveals.find((one) => {
      const lacked = lackedBy(this.scene, { ...one, through }, one)
      const open = lacked.every((need) => need === 'second-time')
      return one.at === here && open && !one.never && !this.scene.cameOut.has(one.id)
    })
    if (!reveal) return false
    const { topic, of } = reveal
    this.add({ type: 'PRACTICE.ASK', topic, of, through, at: this.at() })
    return true
  }
}
