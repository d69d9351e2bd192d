import { endStateIds, type EndStateId, type StepId } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { refusalOf } from '../../flows/refusals.ts'
import { happens } from '../proof/told.ts'
import { type Moment, oneOn } from './drive.ts'
import type { AnywhereEvent } from './types.ts'

/** What no step asks for, and may happen on any. */
const events: readonly JournalEvent[] = [
  happens('EMERGENCY'),
  happens('COMPANION_BACK'),
  happens('REPORT_NOW'),
  happens('PATIENT_LEFT'),
  happens('HAND_OVER', { to: 'a colleague' }),
  happens('RESPONDERS_TOOK_OVER'),
  happens('NOTHING_HERE', { ruledOutCheck: 'none-of-these' }),
]
/** A few visits to each step tell to which ends an event leads. */
const enough = 12

/** At which steps an event was let in, and what it ended. */
export class Anywhere {
  private readonly steps = new Map<string, Map<StepId, number>>()
  private readonly ends = new Map<string, Set<EndStateId>>()

  see(step: StepId, moment: Moment): void {
    // Who has left is gone, whatever happens after.
    if (moment.memory.answered.disposition?.value === 'left-early') return
    for (const event of events) {
      const at = this.steps.get(event.type) ?? new Map<StepId, number>()
      this.steps.set(event.type, at)
      const times = at.get(step) ?? 0
      if (times > enough || refusalOf(moment.memory, event)) continue
      at.set(step, times + 1)
      this.seeEnd(event, moment)
    }
  }
  all(order: readonly StepId[]): AnywhereEvent[] {
    return events.map(({ type }) => ({
      event: type,
      steps: order.filter((step) => this.steps.get(type)?.has(step)),
      ends: [...(this.ends.get(type) ?? [])],
    }))
  }
  private seeEnd(event: JournalEvent, moment: Moment): void {
    const place = oneOn(moment, event)?.place
    const end = endStateIds.find((id) => id === place)
    if (end) this.ends.set(event.type, (this.ends.get(event.type) ?? new Set()).add(end))
  }
}
