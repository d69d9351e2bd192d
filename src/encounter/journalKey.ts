/** Neutral names: the storage of a shared device may be looked into. */
export const journalKey = 'handrail.session'
export const draftKey = 'handrail.draft'

export const hasJournal = (): boolean => {
  try {
    return sessionStorage.getItem(journalKey) !== null
  } catch {
    return false
  }
}

/** Removes all that an encounter left in this tab. */
export const eraseStored = (): void => {
  try {
    sessionStorage.removeItem(journalKey)
    sessionStorage.removeItem(draftKey)
  } catch {
    // A browser that keeps nothing has nothing to erase.
  }
}
