/** Neutral names: the storage of a shared device may be looked into. */
export const journalKey = 'handrail.session'
export const draftKey = 'handrail.draft'
export const coverKey = 'handrail.screen'
/** When this tab last had the encounter open, in milliseconds since 1970. */
export const openKey = 'handrail.open'
/** Wrong tries of the staff code: how many, and until when to wait. */
export const triesKey = 'handrail.tries'
/** The salted hash of the staff code, as it was filed when the encounter began. */
export const codeKey = 'handrail.code'
/** Which due-slip belongs to this encounter. */
export const slipKey = 'handrail.slip'

/** A practice run and the name it goes by; never where an encounter is. */
export const practiceKey = 'handrail.practice'
export const practiceNameKey = 'handrail.practice.name'
/** Set once the run was ended and is looked back on. */
export const practiceEndedKey = 'handrail.practice.ended'
/** By what a facilitator's window knows the run of this one, and what was noted in that window. */
export const practiceWindowKey = 'handrail.practice.window'
export const practiceNotesKey = 'handrail.practice.notes'
const ofPractice = [
  practiceKey,
  practiceNameKey,
  practiceEndedKey,
  practiceWindowKey,
  practiceNotesKey,
]

const ofEncounter = [journalKey, draftKey, coverKey, openKey, triesKey, slipKey, codeKey]

/** What this tab keeps under a name; null where there is nothing, or the browser keeps nothing. */
export const readTab = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a line for a reload of this tab; null forgets it. */
export const keepInTab = (key: string, text: string | null): void => {
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // A browser that keeps nothing shows nothing again either.
  }
}

export const hasPractice = (): boolean => readTab(practiceKey) !== null

export const hasJournal = (): boolean => readTab(journalKey) !== null

export const wasCovered = (): boolean => readTab(coverKey) !== null

/** A page loaded again comes back covered while nobody has uncovered it. */
export const keepCovered = (covered: boolean): void => keepInTab(coverKey, covered ? '1' : null)

/** Removes all that a practice run left in this tab. */
export const erasePractice = (): void => {
  for (const key of ofPractice) keepInTab(key, null)
}

/** Removes all that an encounter, or practice, left in this tab. */
export const eraseStored = (): void => {
  erasePractice()
  for (const key of ofEncounter) keepInTab(key, null)
}
