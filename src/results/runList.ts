import { z } from 'zod'
import { readKept, writeKept } from './kept.ts'
import { RunResult } from './runResult.ts'
import { tellStatus } from './status.ts'
import type { Sink } from './types.ts'

const key = 'handrail.results.runs'

export const runList = (): RunResult[] => readKept('browser', key, z.array(RunResult)) ?? []

export const eraseRuns = (): void => {
  writeKept('browser', key, null)
  tellStatus({ runs: 0 })
}

/** Results stay in this browser until the trainer takes the table and erases them. */
export const listSink: Sink = {
  finished: (result) => {
    const runs = [...runList().filter(({ id }) => id !== result.id), result]
    writeKept('browser', key, runs)
    tellStatus({ runs: runs.length })
  },
}
