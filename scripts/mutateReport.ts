import { z } from 'zod'

const Place = z.looseObject({ line: z.number(), column: z.number() })
const Mutant = z.looseObject({
  status: z.string(),
  mutatorName: z.string(),
  replacement: z.string().optional(),
  location: z.looseObject({ start: Place, end: Place }),
})
/** What Stryker writes down of a run, as far as it is read here. */
export const Report = z.looseObject({
  files: z.record(z.string(), z.looseObject({ source: z.string(), mutants: z.array(Mutant) })),
})

/** A change of a rule that no test notices, and why nobody else would: known by its words. */
const Survivor = z.strictObject({
  file: z.string(),
  original: z.string(),
  mutated: z.string(),
  /** How many places of the file read so; one, where it is left out. */
  times: z.int().min(2).optional(),
  why: z.string().min(10),
})
export const Survivors = z.array(Survivor)
export type Survivor = z.infer<typeof Survivor>

type Survived = Omit<Survivor, 'why' | 'times'> & { line: number }
export type Counts = { killed: number; survived: number }
export type Judged = {
  counts: Counts
  /** Survived, and nobody has said why that is no fault. */
  unexplained: Survived[]
  /** In the list, and no longer true. */
  gone: Survivor[]
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
const keyOf = (one: Omit<Survived, 'line'>): string =>
  [one.file, one.original, one.mutated].join(' => ')

/** The text between two places of a file; columns count from 1. */
const textAt = (source: string, { start, end }: z.infer<typeof Mutant>['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  return oneLine(lines.join('\n'))
}

const noticed = ['Killed', 'Timeout', 'Ignored']
/**
 * A run without what survived in it, so that it is tried again: a test may notice it now.
 * @param only the files that will be tried; empty for all
 */
export const withoutSurvivors = (
  report: z.infer<typeof Report>,
  only: readonly string[],
): z.infer<typeof Report> => {
  const files = Object.entries(report.files).map(([name, file]) => {
    const again = only.length === 0 || only.includes(name)
    const kept = file.mutants.filter(({ status }) => !again || noticed.includes(status))
    return [name, { ...file, mutants: kept }] as const
  })
  return { ...report, files: Object.fromEntries(files) }
}

/** Sets a run of Stryker beside the list of survivors that were explained. */
export const judge = (report: z.infer<typeof Report>, known: readonly Survivor[]): Judged => {
  const survived: Survived[] = []
  let killed = 0
  for (const [file, { source, mutants }] of Object.entries(report.files))
    for (const { status, replacement = '', location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') killed += 1
      else if (status !== 'Ignored')
        survived.push({
          file,
          original: textAt(source, location),
          mutated: oneLine(replacement),
          line: location.start.line,
        })
    }
  const found = new Map<string, number>()
  for (const one of survived) found.set(keyOf(one), (found.get(keyOf(one)) ?? 0) + 1)
  const explained = new Map(known.map((one) => [keyOf(one), one.times ?? 1]))
  return {
    counts: { killed, survived: survived.length },
    unexplained: survived.filter(
      (one) => (found.get(keyOf(one)) ?? 0) > (explained.get(keyOf(one)) ?? 0),
    ),
    gone: known.filter(
      (one) => one.file in report.files && (found.get(keyOf(one)) ?? 0) < (one.times ?? 1),
    ),
  }
}
