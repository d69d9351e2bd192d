import { z } from 'zod'
import { readKept, writeKept } from './kept.ts'
import { RunResult } from './runResult.ts'
import { tellStatus } from './status.ts'
import type { Sink } from './types.ts'

const key = 'handrail.results.runs'

export const runList = (): RunResult[] => readKept('browser', key, z.array(RunResult)) ?? []

/** Erases the list, or puts these back. */
export const setRuns = (runs: readonly RunResult[]): void => {
  writeKept('browser', key, runs.length > 0 ? runs : null)
  tellStatus({ runs: runs.length })
}

/** Results stay in this browser until the trainer takes the table and erases them. */
export const listSink: Sink = {
  finished: (result) => setRuns([...runList().filter(({ id }) => id !== result.id), result]),
}
