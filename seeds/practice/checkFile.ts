import { checkScenario } from './checkScenario.ts'
import { type FileFault, fieldOf, readScenario } from './readScenario.ts'

/**
 * Everything that is wrong with one scenario file, a line each: file and line, field, what, fix.
 * @param file its path; the name without `.json` must be the scenario's id
 */
export const checkFile = (file: string, text: string): string[] => {
  const read = readScenario(text)
  if ('faults' in read) return read.faults.map((fault) => told(file, fault))
  const { scenario, lineOf } = read
  const name = file.replace(/^.*[/\\]/u, '').replace(/\.json$/u, '')
  const misnamed =
    name === scenario.id
      ? []
      : [
          {
            path: ['id'],
            what: `says ${scenario.id}`,
            fix: `Write ${name}, as the file is called.`,
          },
        ]
  return [...misnamed, ...checkScenario(scenario)].map(({ path, what, fix }) =>
    told(file, { line: lineOf(path), field: fieldOf(path, scenario), what, fix }),
  )
}

const told = (file: string, { line, field, what, fix }: FileFault): string =>
  `${file}:${line}: ${field}: ${what}. ${fix}`.replace('..', '.')
