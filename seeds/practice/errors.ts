import type { DutyId } from '../../flows/ids.ts'
import { alwaysCritical, type ErrorId, errorIds } from '../scenarioTypes.ts'
import { detectors } from './detectors.ts'
import { type Hit, type Run, stepOf } from './run.ts'
import type { FoundError } from './types.ts'

/** Every error of a run, each once a duty, in the order in which they were first made. */
export const errorsOf = (run: Run): FoundError[] =>
  errorIds
    .flatMap((error) => group(run, error))
    .toSorted((a, b) => a.moment - b.moment)
    .map(({ found }) => found)

const group = (run: Run, error: ErrorId): { moment: number; found: FoundError }[] => {
  const hits = detectors[error](run)
  const duties = [...new Set(hits.map(({ duty }) => duty ?? null))]
  return duties.flatMap((duty) => {
    const of = hits.filter((hit) => (hit.duty ?? null) === duty)
    const [first] = of
    return first ? [{ moment: first.moment, found: found(run, error, duty, first, of.length) }] : []
  })
}

const found = (
  run: Run,
  error: ErrorId,
  duty: DutyId | null,
  first: Hit,
  times: number,
): FoundError => {
  const moment = run.moments[first.moment]
  const { scenario } = run
  const trap = scenario.traps.find(
    (known) => known.error === error && (known.duty ?? null) === duty,
  )
  return {
    error,
    critical: isCritical(run, error),
    duty,
    step: stepOf(moment?.before ?? run.last),
    at: moment?.event.at ?? run.startedAt,
    times,
    trap: trap?.id ?? null,
  }
}

const isCritical = ({ scenario }: Run, error: ErrorId): boolean =>
  alwaysCritical.includes(error) || scenario.criticalErrors.includes(error)

/** Which moment of the run is which error; the first that was made there. */
export const errorsAt = (run: Run): Map<number, ErrorId> =>
  new Map(
    errorIds.flatMap((error) =>
      detectors[error](run).map(({ moment }): [number, ErrorId] => [moment, error]),
    ),
  )
