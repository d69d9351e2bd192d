import {
  eraseStored,
  hasJournal,
  keepCovered,
  keepInTab,
  openKey,
  readTab,
} from '../encounter/journalKey.ts'

const longest = 1_800_000

/** What a page finds when it is loaded: nothing, an encounter to go on with, or one left too long. */
export type Found = 'nothing' | 'recent' | 'old'

/** A clock set back in between makes nothing old. */
export const foundIn = (stored: { journal: boolean; open: string | null }, now: number): Found => {
  if (!stored.journal) return 'nothing'
  const since = now - Number(stored.open ?? now)
  return since > longest ? 'old' : 'recent'
}

/** The same for this tab: what is recent comes covered, what was left for over 30 minutes is erased. */
export const findEncounter = (): Found => {
  const found = foundIn({ journal: hasJournal(), open: readTab(openKey) }, Date.now())
  if (found === 'recent') keepCovered(true)
  if (found === 'old') eraseStored()
  return found
}

/** Writes down that the encounter is open now: after a restart it tells how long the browser was gone. */
export const stampOpen = (): void => {
  if (hasJournal()) keepInTab(openKey, String(Date.now()))
}
