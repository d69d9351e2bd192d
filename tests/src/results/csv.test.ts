import { describe, expect, test } from 'vitest'
import { runOf } from '../../../seeds/practice/learner.ts'
import { csvOf } from '../../../src/results/csv.ts'
import { resultOf, RunResult } from '../../../src/results/runResult.ts'
import { scenarios } from '../../../src/training/scenarios.ts'
import { byHand, everyRun, mark } from './runs.ts'

const end = Date.parse(mark.begunAt) + 725_000
const [scenario] = scenarios()
if (!scenario) throw new Error('no scenario')
const perfect = runOf(scenario).run
const result = (alias: string) => resultOf(scenario, perfect, mark, alias, end)

/** Reads a table as RFC 4180 has it, character by character. */
const rowsOf = (text: string): string[][] => {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const row = rows.at(-1) ?? []
    const put = (letter: string) => row.push(`${row.pop() ?? ''}${letter}`)
    const letter = text.charAt(at)
    if (quoted && letter === '"' && text[at + 1] === '"') {
      put('"')
      at += 1
    } else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ',') row.push('')
    else if (!quoted && letter === '\r' && text[at + 1] === '\n') {
      rows.push([''])
      at += 1
    } else put(letter)
  }
  expect(rows.pop()).toEqual([''])
  return rows
}

describe('the table of runs', () => {
  test('has one row a run, each with the same columns', () => {
    const [head, row, ...others] = rowsOf(csvOf([result('Quiet Otter')]))
    expect(others).toEqual([])
    expect(head?.join()).toBe(
      'run,alias,scenario,version,hash,start,minutes,verdict,critical_errors,order_points,order_points_of,first_divergence',
    )
    expect(row).toHaveLength(12)
    expect(row?.slice(0, 3)).toEqual([mark.id, 'Quiet Otter', scenario.id])
    expect(row?.slice(5, 9)).toEqual([mark.begunAt, '12.1', 'passed', ''])
    expect(row?.[9]).toBe(row?.[10])
    expect(row?.[11]).toBe('')
    expect(row?.[4]).toMatch(/^[0-9a-f]{64}$/u)
  })

  test('keeps a name with commas, quotes and a line break in its own cell', () => {
    const name = 'Otter, "the\r\nquiet"'
    expect(rowsOf(csvOf([result(name)]))[1]?.[1]).toBe(name)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1'])(
    'no spreadsheet takes the name %j for a formula',
    (name) => {
      expect(rowsOf(csvOf([result(name)]))[1]?.[1]).toBe(`'${name}`)
    },
  )

  test('says where a run first left the protocol, and each critical error', () => {
    const rows = everyRun().map(({ scenario: of, run }) => resultOf(of, run, mark, '', end))
    const failed = rows.filter(({ verdict }) => verdict !== 'passed')
    expect(failed.length).toBeGreaterThan(10)
    expect(failed.filter(({ critical }) => critical.length === 0)).toEqual([])
    expect(failed.filter(({ firstDivergence }) => firstDivergence === null)).toEqual([])
  })
})

test('nothing that was said, typed or answered is in a result', () => {
  const secret = 'Maria Gonzalez 714-555-0100'
  for (const { scenario: of, run } of everyRun()) {
    const typed = byHand({
      ...run,
      events: run.events.map((event) =>
        event.type === 'DONE' ? { ...event, record: { ...event.record, person: secret } } : event,
      ),
    })
    const text = JSON.stringify(resultOf(of, typed, mark, '', end))
    expect(text).not.toContain('Maria')
    expect(RunResult.safeParse(JSON.parse(text)).success).toBe(true)
  }
})

test('a result is the same whatever the patient told, as long as the order held', () => {
  const points = scenarios().map((of) => resultOf(of, runOf(of).run, mark, '', end))
  expect(points.filter(({ order }) => order.some(({ held }) => !held))).toEqual([])
  expect(points.filter(({ verdict }) => verdict !== 'passed')).toEqual([])
})
