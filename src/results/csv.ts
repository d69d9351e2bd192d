import { csvCell as cell } from '../training/csvCell.ts'
import { pointsOf, type RunResult } from './runResult.ts'

const columns: readonly [string, (result: RunResult) => string | number][] = [
  ['run', ({ id }) => id],
  ['alias', ({ alias }) => alias],
  ['scenario', ({ scenario }) => scenario],
  ['version', ({ version }) => version],
  ['hash', ({ hash }) => hash],
  ['start', ({ start }) => start],
  ['minutes', ({ minutes }) => minutes],
  ['verdict', ({ verdict }) => verdict],
  ['critical_errors', ({ critical }) => critical.join(' ')],
  ['order_points', (result) => pointsOf(result).points],
  ['order_points_of', (result) => pointsOf(result).of],
  ['first_divergence', ({ firstDivergence }) => firstDivergence ?? ''],
]

/** One row a run, after RFC 4180: a header, commas, CRLF. */
export const csvOf = (results: readonly RunResult[]): string =>
  [
    columns.map(([name]) => name),
    ...results.map((result) => columns.map(([, read]) => cell(read(result)))),
  ]
    .map((row) => `${row.join(',')}\r\n`)
    .join('')

/** The same as a file: by the mark before it a spreadsheet knows UTF-8. */
export const csvFile = (results: readonly RunResult[]): string => `\uFEFF${csvOf(results)}`
