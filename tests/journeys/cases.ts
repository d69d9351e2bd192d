import { readFileSync } from 'node:fs'
import { type CaseFile, readCase } from '../../seeds/caseFile.ts'

const read =
  (folder: URL) =>
  (id: string): CaseFile => {
    const raw: unknown = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'))
    const found = readCase(raw)
    if ('faults' in found) throw new Error(`${id}: ${found.faults.join('; ')}`)
    return found.case
  }

/** One of the case files of `seeds/cases`. */
export const readCaseFile = read(new URL('../../seeds/cases/', import.meta.url))

/** A case for the transitions that no vignette takes. */
export const readWay = read(new URL('ways/', import.meta.url))
