import { useEffect } from 'react'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { dutyIds } from '../../flows/ids.ts'
import { pathwayVersion } from '../../flows/journal.ts'
import type { Memory } from '../../flows/memory.ts'
import { viewOf } from '../../flows/view.ts'
import { keepInTab, readTab, slipKey } from '../encounter/journalKey.ts'
import { useSite } from '../site/siteStore.ts'
import { codeOf } from './dueCodes.ts'
import { type Due, keepSlip } from './dueSlip.ts'

/** Every required task that is open, and every duty still to be decided, by code. */
export const dueIn = (memory: Memory): readonly Due[] =>
  dutyIds.flatMap((duty): readonly Due[] => {
    const { status, tasks } = viewOf(memory).duties[duty]
    if (status === 'undecided') return [{ code: codeOf(duty, null), by: null }]
    if (status !== 'owed' && status !== 'phoned') return []
    const by = deadlinesOf(duty, memory)
    return tasks
      .filter(({ met, kind }) => !met && kind !== 'optional')
      .map(({ task }) => ({ code: codeOf(duty, task), by: by[task] ?? null }))
  })

const slipId = (): string => {
  const id = readTab(slipKey) ?? Math.random().toString(36).slice(2, 10)
  keepInTab(slipKey, id)
  return id
}

/**
 * Keeps a due-slip outside the encounter from the first thing that is due: a browser that is killed
 * has no last moment to write one.
 * @param memory null where nothing may be kept: what is due in practice is due to nobody
 */
export const useDueSlip = (memory: Memory | null): void => {
  const { dueSlip } = useSite()
  useEffect(() => {
    if (memory === null) return
    keepSlip({ id: slipId(), version: pathwayVersion, due: dueSlip ? dueIn(memory) : [] })
  }, [memory, dueSlip])
}
