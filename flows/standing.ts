import { audienceOf } from './audience.ts'
import { dutyViews } from './dutyViews.ts'
import type { DutyId } from './ids.ts'
import type { Known } from './memory.ts'
import type { Standing } from './steps.ts'
import { isMet } from './tasks.ts'
import type { DutyView } from './view.ts'

/** What a row of steps.ts may read beside the facts. The duties are worked out only when asked for. */
export const standingOf = (known: Known, duties: Record<DutyId, DutyView> | null): Standing => {
  let read = duties
  const all = () => (read ??= dutyViews(known))
  return {
    status: (duty) => all()[duty].status,
    ruledNot: (duty) => all()[duty].ruled === 'notOwed',
    told: (duty) => isMet(duty, 'tell-patient', known),
    limitsCurrent:
      known.facts.limitsExplained === 'yes' &&
      known.memory.limitsSaidTo === audienceOf(known.facts),
  }
}
