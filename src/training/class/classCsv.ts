import { csvCell } from '../csvCell.ts'
import type { Class, ClassRun, Ratings } from './classShape.ts'

type Cells = Record<string, string | number>

const ofRun = (run: ClassRun): Cells => ({
  kind: 'run',
  alias: run.name,
  scenario: run.scenario,
  verdict: run.verdict,
  order_points: run.points,
  order_points_of: run.of,
  steps_reached: run.reached.join(' '),
  steps_parted: run.parted.join(' '),
})

const ofRatings = ({ name, before, now }: Ratings): Cells => {
  const numbered = (word: string, values: Ratings['now']) =>
    values.flatMap((value, item) => (value === null ? [] : [[`${word}_${item + 1}`, value]]))
  const given: Cells = Object.fromEntries([...numbered('before', before), ...numbered('now', now)])
  return { kind: 'rating', alias: name, ...given }
}

const ofAll = [
  'kind',
  'alias',
  'scenario',
  'verdict',
  'order_points',
  'order_points_of',
  'steps_reached',
  'steps_parted',
] as const

/**
 * The class as a table with a header, for a spreadsheet: a row for each run and for each person's
 * ratings, `before_1` and `now_1` being the first item of the form.
 */
export const classCsv = ({ runs, ratings }: Class, items: number): string => {
  const pairs = Array.from({ length: items }, (_, item) => [
    `before_${item + 1}`,
    `now_${item + 1}`,
  ])
  const columns = [...ofAll, ...pairs.flat()]
  const rows = [...runs.map(ofRun), ...ratings.map(ofRatings)]
  const lines = [columns, ...rows.map((row) => columns.map((name) => csvCell(row[name] ?? '')))]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}
