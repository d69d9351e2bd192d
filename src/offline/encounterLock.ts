/** Shared by every tab with an open encounter; a newer version is used only when nobody holds it. */
export const encounterLock = 'encounter'

let held = false

/** Holds the lock until this page ends: an encounter ends with its page, and a cover does not end it. */
export const holdEncounter = () => {
  if (held) return
  held = true
  navigator.locks
    ?.request(encounterLock, { mode: 'shared' }, () => new Promise<never>(() => {}))
    // An opened file has no locks, and no newer version to hold off either.
    .catch(() => undefined)
}
