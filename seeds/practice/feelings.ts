import type { ErrorId, FeelingId, OrderPointId } from '../scenarioTypes.ts'
import type { Debriefing, FoundError, OrderResult } from './types.ts'

/** What a patient may have felt where a point was held. */
const byPoint: Partial<Record<OrderPointId, FeelingId>> = {
  interpreter: 'understood',
  'privacy-before-questions': 'safer',
  'limits-before-questions': 'informed',
  permission: 'in-control',
  'told-before-call': 'informed',
  'choices-offered': 'heard',
}
/** What a patient may have felt where an error was made. */
const byError: Record<ErrorId, FeelingId> = {
  'missed-report': 'unsafe',
  'report-untold': 'betrayed',
  'report-without-suspicion': 'judged',
  'late-call': 'unsafe',
  'danger-not-called': 'unsafe',
  'police-without-duty': 'betrayed',
  'companion-as-interpreter': 'unheard',
  'questions-before-privacy': 'exposed',
  'questions-before-limits': 'betrayed',
  'pressed-after-no': 'pressed',
  'confronted-companion': 'unsafe',
  'told-companion': 'exposed',
  promise: 'betrayed',
  'wrong-service': 'unheard',
  'unsafe-paper': 'exposed',
  'unsafe-contact': 'exposed',
  'left-unsafe': 'unsafe',
  'care-left-out': 'unsafe',
  'answer-otherwise': 'unheard',
  'asked-over-again': 'pressed',
  'call-not-made': 'unsafe',
}

/** Each feeling once, with the first thing that gave it; what hurt comes first. */
export const feelingsOf = (
  errors: readonly FoundError[],
  order: readonly OrderResult[],
): Debriefing['feelings'] => {
  const hurt = errors.map(({ error }) => ({ feeling: byError[error], because: error }))
  const good = order.flatMap(({ id, held }) => {
    const feeling = byPoint[id]
    return held && feeling ? [{ feeling, because: id }] : []
  })
  const all = [...hurt, ...good]
  return all.filter(
    ({ feeling }, index) => all.findIndex((other) => other.feeling === feeling) === index,
  )
}
