import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CaseFile, readCase } from '../../seeds/caseFile.ts'
import { walkCase } from '../../seeds/walkCase.ts'

const folder = new URL('../../seeds/cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const load = (name: string): CaseFile => {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const read = readCase(raw)
  if ('faults' in read) throw new Error(`${name}: ${read.faults.join('; ')}`)
  return read.case
}

test('all twelve vignettes are here', () => {
  expect(files).toEqual(
    Array.from({ length: 12 }, (_, i) => `V${String(i + 1).padStart(2, '0')}.json`),
  )
})

describe.each(files)('%s', (name) => {
  const file = load(name)
  const { walked, stopped } = walkCase(file)
  const want = file.expect
  if (!want) throw new Error(`${name} expects nothing`)
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

  test('reaches its end with every answer used', () => {
    expect({
      stopped,
      end: walked.endState,
      lifecycle: walked.lifecycle,
      unused: walked.unused,
    }).toEqual({
      stopped: null,
      end: want.endState,
      lifecycle: want.lifecycle,
      unused: [],
    })
  })
  test('owes what it must and nothing more', () => {
    const duties = walked.duties.map(({ id, status }) => [id, status])
    expect(Object.fromEntries(duties)).toEqual(want.duties)
    expect(
      walked.duties.flatMap(({ openTasks }) => openTasks).filter((t) => t !== 'otip-request'),
    ).toEqual([])
  })
  test('gives written reports their deadlines', () => {
    const due = walked.duties.flatMap(({ id, deadlines }) =>
      Object.entries(deadlines).map(([task, at]) => [`${id}.${task}`, at]),
    )
    expect(Object.fromEntries(due)).toMatchObject(want.deadlines ?? {})
  })
  test('offers and withholds the right services, always with a reason', () => {
    expect(ids(walked.offered)).toEqual(expect.arrayContaining(want.offered))
    expect(ids(walked.withheld)).toEqual(expect.arrayContaining(want.withheld))
    expect([...walked.offered, ...walked.withheld].filter(({ because }) => because === '')).toEqual(
      [],
    )
  })
  test('gives just these candidate codes', () => {
    expect(walked.codes.map(({ code }) => code)).toEqual(want.codes)
  })
  test('shows the guidance it needs', () => {
    expect(walked.guidance).toEqual(expect.arrayContaining(want.guidance ?? []))
  })
})
