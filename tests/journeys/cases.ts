import { readFileSync } from 'node:fs'
import { type CaseFile, readCase } from '../../seeds/caseFile.ts'

const folder = new URL('../../seeds/cases/', import.meta.url)

/** One of the case files of `seeds/cases`. */
export const readCaseFile = (id: string): CaseFile => {
  const raw: unknown = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'))
  const read = readCase(raw)
  if ('faults' in read) throw new Error(`${id}: ${read.faults.join('; ')}`)
  return read.case
}
