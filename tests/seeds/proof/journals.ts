import fc from 'fast-check'
import { type FactId, factIds } from '../../../flows/facts.ts'
import { dutyIds, standInIds, taskIds, whatIfIds } from '../../../flows/ids.ts'
import type { JournalEvent } from '../../../flows/journal.ts'
import { listsOf } from '../../../seeds/proof/askedFacts.ts'
import { valuesOf } from '../../../seeds/proof/everyValue.ts'
import {
  asksTeam,
  decides,
  does,
  happens,
  plans,
  says,
  takesOver,
} from '../../../seeds/proof/told.ts'

const valueOf = (fact: FactId): fc.Arbitrary<unknown> => {
  const members = listsOf.get(fact)
  const values = valuesOf(fact).flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (!members) return fc.constantFrom(...values)
  const some = fc.uniqueArray(fc.constantFrom(...members), { minLength: 1, maxLength: 3 })
  return fact === 'clinicalFlags' ? fc.oneof(fc.constant('none'), some) : some
}
const answers = (facts: readonly FactId[]): fc.Arbitrary<JournalEvent> =>
  fc
    .constantFrom(...facts)
    .chain((fact) =>
      fc
        .tuple(
          valueOf(fact),
          fc.constantFrom(undefined, 'changed' as const, 'entered-wrongly' as const),
        )
        .map(([value, basis]) => says(fact, value, basis)),
    )
/** Answers that open, change and end duties, so that they come often. */
const telling: readonly FactId[] = [
  ...(['age', 'concern', 'ruledOutCheck', 'injury', 'clinicalFlags', 'dependent'] as const),
  ...(['privacy', 'interpreter', 'limitsExplained', 'permission', 'when'] as const),
  ...(['otherChildAtRisk', 'otherAdultAtRisk', 'careFacility', 'removalRisk'] as const),
]
const duty = fc.constantFrom(...dutyIds)
const acts = fc.oneof(
  fc.tuple(duty, fc.constantFrom(...taskIds, ...standInIds)).map(([id, task]) => does(id, task)),
  fc.tuple(duty, fc.constantFrom(...taskIds)).map(([id, task]) => asksTeam(id, task)),
  fc.tuple(duty, fc.constantFrom(...taskIds)).map(([id, task]) => takesOver(id, task)),
  fc
    .tuple(duty, fc.constantFrom(...taskIds))
    .map(([id, task]) => happens('ATTEMPT', { duty: id, task })),
  duty.map(plans),
  fc
    .tuple(duty, fc.constantFrom('owed' as const, 'notOwed' as const))
    .map(([id, decision]) => decides(id, decision)),
)
const moments = fc.constantFrom(
  ...(
    ['EMERGENCY', 'EMERGENCY_OVER', 'COMPANION_BACK', 'BACK', 'GO_ON', 'REPORT_NOW'] as const
  ).map((type) => happens(type)),
  ...whatIfIds.map((card) => happens('WHAT_IF', { card })),
)
const ends = fc.constantFrom(
  ...(['FINISH', 'PATIENT_LEFT', 'RESPONDERS_TOOK_OVER'] as const).map((type) => happens(type)),
  happens('NOTHING_HERE', { ruledOutCheck: 'none-of-these' }),
  happens('HAND_OVER', { to: 'the day nurse' }),
)
/** Any valid events in any order, whether the pathway would let them in or not. */
export const journals: fc.Arbitrary<JournalEvent[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: answers(telling) },
    { weight: 4, arbitrary: answers(factIds) },
    { weight: 5, arbitrary: acts },
    { weight: 5, arbitrary: moments },
    { weight: 1, arbitrary: ends },
  ),
  { minLength: 1, maxLength: 45 },
)
