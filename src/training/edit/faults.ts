import { checkScenario, type Fault } from '../../../seeds/practice/checkScenario.ts'
import type { Problem, ProblemKind } from '../../../seeds/practice/problems.ts'
import { Scenario } from '../../../seeds/scenario.ts'
import { scenarioById } from '../scenarios.ts'
import { fileOf } from './fileOf.ts'
import type { Form } from './form.ts'
import { formPath } from './formPath.ts'
import { writtenAt, type WrittenKind } from './written.ts'

/** One thing that keeps a scenario from running, and the place of the form that puts it right. */
export type FormFault =
  { path: string; written: WrittenKind; message: string } | { path: string; problem: Problem }

type ErrorMap = NonNullable<NonNullable<Parameters<typeof Scenario.safeParse>[1]>['error']>

/**
 * What keeps a scenario from running: first what is written wrongly, then where a run of it breaks.
 * @param error zod’s own words, in the language of the screen
 */
export const faultsOf = (
  form: Form,
  error: ErrorMap,
): { faults: FormFault[]; scenario: Scenario | null } => {
  const read = Scenario.safeParse(fileOf(form), { error })
  if (read.success) {
    const faults = withoutEchoes(checkScenario(read.data)).map(({ path, problem }) => ({
      path: placeOf(formPath(path, form), problem, form),
      problem,
    }))
    return { faults: [...nameFaults(form), ...faults], scenario: read.data }
  }
  const faults = read.error.issues.map((issue) => ({
    path: formPath(issue.path, form),
    written: writtenAt(issue.path, issue.code),
    message: issue.message,
  }))
  const places = faults.map(({ path }) => path)
  return {
    faults: faults.filter((_, at) => places.indexOf(faults[at]?.path ?? '') === at),
    scenario: null,
  }
}

/** While a duty is expected wrongly, every run is judged by it: errors, points and traps only echo it. */
const echoes: readonly ProblemKind[] = ['error', 'point', 'trap-stops', 'trap-shows']
const withoutEchoes = (faults: readonly Fault[]): readonly Fault[] =>
  faults.some(({ problem }) => problem.kind === 'duty')
    ? faults.filter(({ problem }) => !echoes.includes(problem.kind))
    : faults

/** A run is found again by its name, and the app’s own scenarios come first. */
const nameFaults = ({ id }: Form): FormFault[] =>
  scenarioById(id) ? [{ path: 'id', written: 'built-in', message: '' }] : []

/** A dead end stands at what should have given the answer, where anything here would give it. */
const placeOf = (path: string, problem: Problem, { reveals, events }: Form): string => {
  if (problem.kind !== 'stops' || problem.stop.why !== 'no-answer') return path
  const { facts } = problem.stop
  const gives = ({ brings, taken }: Form['events'][number] | Form['reveals'][number]) =>
    !taken && brings.some((row) => !row.taken && facts.some((fact) => fact === row.fact))
  const reveal = reveals.findIndex(gives)
  if (reveal >= 0) return `reveals.${reveal}`
  const event = events.findIndex(gives)
  return event >= 0 ? `events.${event}` : path
}
