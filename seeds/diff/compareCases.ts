import { type Change, changedKeys, listChange, pairs } from './changes.ts'
import type { Ending, Run } from './snapshot.ts'

/** Which cases come to something else: their end, duties, calls still open, deadlines, services. */
export const compareCases = (
  old: Readonly<Record<string, Ending>>,
  now: Readonly<Record<string, Ending>>,
): Change[] =>
  pairs(
    Object.entries(old),
    Object.entries(now),
    ([id]) => id,
    ([, before], [, after]) => endingDetails(before, after),
  )

/** Which scenarios, run as the protocol has it, come to another end, other duties or other points. */
export const compareScenarios = (
  old: Readonly<Record<string, Run>>,
  now: Readonly<Record<string, Run>>,
): Change[] =>
  pairs(
    Object.entries(old),
    Object.entries(now),
    ([id]) => id,
    ([, before], [, after]) => runDetails(before, after),
  )

const runDetails = (old: Run, now: Run): string[] => {
  const details = [
    ...outcomeDetails(old, now),
    ...listChange('points held', old.points, now.points),
    ...listChange('errors on the way of the protocol', old.errors, now.errors),
  ]
  const retold = old.told === now.told ? [] : ['the scenario itself was told differently']
  return details.length > 0 ? [...details, ...retold] : []
}
type Outcome = Pick<Ending, 'ending' | 'stopped' | 'lifecycle' | 'duties'>
const outcomeDetails = (old: Outcome, now: Outcome): string[] => [
  ...(old.ending === now.ending ? [] : [`ends as ${old.ending} -> ${now.ending}`]),
  ...(old.stopped === now.stopped
    ? []
    : [`stops: ${old.stopped ?? 'no'} -> ${now.stopped ?? 'no'}`]),
  ...(old.lifecycle === now.lifecycle ? [] : [`is ${old.lifecycle} -> ${now.lifecycle}`]),
  ...dutyChanges(old.duties, now.duties),
]

const endingDetails = (old: Ending, now: Ending): string[] => {
  const details = [
    ...outcomeDetails(old, now),
    ...listChange('tasks still open', old.open, now.open),
    ...changedKeys(old.deadlines, now.deadlines).map(
      ({ id, details: [said = ''] }) => `due, ${id}: ${said}`,
    ),
    ...listChange('offered', old.offered, now.offered),
    ...listChange('codes', old.codes, now.codes),
    ...listChange('guidance', old.guidance, now.guidance),
  ]
  const retold = old.told === now.told ? [] : ['the case itself was told differently']
  return details.length > 0 ? [...details, ...retold] : []
}

/** A duty that is not listed is not owed. */
const dutyChanges = (old: Duties, now: Duties): string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((id) => ({ id, was: old[id] ?? 'not owed', is: now[id] ?? 'not owed' }))
    .filter(({ was, is }) => was !== is)
    .map(({ id, was, is }) => `duty ${id}: ${was} -> ${is}`)
type Duties = Readonly<Record<string, string>>
