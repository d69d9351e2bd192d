import type { FactId, Facts } from '../../flows/facts.ts'
import { type Hit, isOver, type Run, stepOf } from './run.ts'

/** Deeds that had to be done at a step she came to and were not; known only when the visit is over. */
export const careLeftOut = (run: Run): Hit[] => {
  const { scenario, last, moments } = run
  const steps = new Set(moments.map(({ before }) => stepOf(before)))
  const left = scenario.deeds.filter(
    ({ deed, at, must }) => must && steps.has(at) && !last.deeds.has(deed),
  )
  return isOver(run) && left.length > 0 ? [{ moment: moments.length - 1 }] : []
}

/** Facts on which the help hangs that the patient alone can tell. */
const told = ['language', 'when', 'clinicalFlags', 'phoneWatched', 'tonight'] as const

/** What came out, and stands written down otherwise when the visit is over. */
export const answeredOtherwise = (run: Run): Hit[] => {
  if (!isOver(run)) return []
  const { moments, last } = run
  return told
    .filter((fact) => isOtherwise(last.known[fact], last.state.context.answered[fact]?.value))
    .map((fact) => ({ moment: lastAnswer(run, fact) ?? moments.length - 1 }))
}

/** Of several signs each that came out must stand there; more may. */
const isOtherwise = (known: Facts[FactId], answer: Facts[FactId]): boolean => {
  if (known === undefined || answer === undefined || known === 'none') return false
  if (!Array.isArray(known)) return known !== answer
  const kept: readonly unknown[] = Array.isArray(answer) ? answer : []
  return known.some((one) => !kept.includes(one))
}

const lastAnswer = ({ moments }: Run, fact: FactId): number | null => {
  const index = moments.findLastIndex(({ event }) => event.type === `ANSWER.${fact}`)
  return index < 0 ? null : index
}
