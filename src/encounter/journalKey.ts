/** Neutral names: the storage of a shared device may be looked into. */
export const journalKey = 'handrail.session'
export const draftKey = 'handrail.draft'
export const coverKey = 'handrail.screen'

export const hasJournal = (): boolean => {
  try {
    return sessionStorage.getItem(journalKey) !== null
  } catch {
    return false
  }
}

export const wasCovered = (): boolean => {
  try {
    return sessionStorage.getItem(coverKey) !== null
  } catch {
    return false
  }
}

/** A page loaded again comes back covered while nobody has uncovered it. */
export const keepCovered = (covered: boolean): void => {
  try {
    if (covered) sessionStorage.setItem(coverKey, '1')
    else sessionStorage.removeItem(coverKey)
  } catch {
    // A browser that keeps nothing shows nothing again either.
  }
}

/** Removes all that an encounter left in this tab. */
export const eraseStored = (): void => {
  try {
    sessionStorage.removeItem(journalKey)
    sessionStorage.removeItem(draftKey)
    sessionStorage.removeItem(coverKey)
  } catch {
    // A browser that keeps nothing has nothing to erase.
  }
}
