import { keepInTab, practiceWindowKey, readTab } from '../../encounter/journalKey.ts'

/** By what this tab's run is known to others: the same after a reload, a new one for the next run. */
export const windowId = (): string => {
  const id = readTab(practiceWindowKey) ?? Math.random().toString(36).slice(2, 10)
  keepInTab(practiceWindowKey, id)
  return id
}
