import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCase } from '../seeds/caseFile.ts'
import { walkCase } from '../seeds/walkCase.ts'

const folder = 'seeds/cases/'
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test.each(files)('%s comes to what it must', (name) => {
  const raw: unknown = JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))
  const read = readCase(raw)
  if ('faults' in read) throw new Error(read.faults.join('; '))
  const { walked, stopped } = walkCase(read.case)
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  const due = walked.duties.flatMap(({ id, deadlines }) =>
    Object.entries(deadlines).map(([task, at]) => [`${id}.${task}`, at]),
  )
  expect({
    stopped,
    endState: walked.endState,
    lifecycle: walked.lifecycle,
    duties: Object.fromEntries(walked.duties.map(({ id, status }) => [id, status])),
    deadlines: Object.fromEntries(due),
    codes: walked.codes.map(({ code }) => code),
    offered: ids(walked.offered),
    withheld: ids(walked.withheld),
    guidance: walked.guidance,
    unused: walked.unused,
  }).toMatchObject({
    stopped: null,
    endState: read.case.expect?.endState,
    lifecycle: read.case.expect?.lifecycle,
    duties: read.case.expect?.duties,
    deadlines: read.case.expect?.deadlines ?? {},
    codes: read.case.expect?.codes,
    offered: expect.arrayContaining(read.case.expect?.offered ?? []),
    withheld: expect.arrayContaining(read.case.expect?.withheld ?? []),
    guidance: expect.arrayContaining(read.case.expect?.guidance ?? []),
    unused: [],
  })
})
