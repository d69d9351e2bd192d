import { vi } from 'vitest'
import { practiceNameKey } from '../../../src/encounter/journalKey.ts'
import type { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import type { Scenario } from '../../../seeds/scenario.ts'

const opened: { type: string; listener: EventListenerOrEventListenerObject }[] = []
const intervals: (() => void)[] = []

const listen = () => {
  const add = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      opened.push({ type, listener })
      add(type, listener)
    },
  )
  vi.stubGlobal('setInterval', (call: () => void) => intervals.push(call))
}

/** Ends what a page does; of its storage nothing is touched. */
const unload = () => {
  for (const { type, listener } of opened.splice(0)) window.removeEventListener(type, listener)
  intervals.length = 0
}

/** Lets what was asked of the store be answered. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((go) => void setTimeout(go))
}

/**
 * Loads the training page in this tab, as the browser does: everything in memory begins anew.
 * @param search what stands behind its address
 */
export const loadPage = async (search = '') => {
  unload()
  vi.resetModules()
  vi.restoreAllMocks()
  listen()
  history.replaceState(null, '', `/?${search}`)
  const { launchedBy, startResults } = await import('../../../src/results/start.ts')
  const { resultsOut } = await import('../../../src/results/out.ts')
  const { statusNow } = await import('../../../src/results/status.ts')
  const { keepRun, keptRun, eraseRun } = await import('../../../src/training/runStore.ts')
  await startResults()
  await settled()
  const keep = async (run: PracticeJournal) => {
    keepRun(run)
    resultsOut.keep(run)
    await settled()
  }
  return {
    status: statusNow,
    launched: launchedBy,
    keptRun,
    begin: async (run: PracticeJournal, name = 'Quiet Otter') => {
      sessionStorage.setItem(practiceNameKey, name)
      await keep({ ...run, events: [] })
      await keep({ ...run, events: run.events.slice(0, 1) })
    },
    keep,
    finish: async (scenario: Scenario, run: PracticeJournal) => {
      await keep(run)
      resultsOut.finished(scenario, run)
      await settled()
    },
    end: async () => {
      eraseRun()
      resultsOut.gone()
      await settled()
    },
    /** Lets the page try again, as it does twice a minute. */
    later: async () => {
      for (const call of intervals) call()
      await settled()
    },
  }
}

/** The page is left: reloaded, or closed with its tab. */
export const leavePage = (): void => {
  window.dispatchEvent(new Event('pagehide'))
  unload()
}

/** Closes the tab; the next page is in another tab of the same browser. */
export const closeTab = (): void => {
  leavePage()
  sessionStorage.clear()
}
