import { eraseStored, hasJournal } from './encounter/journalKey.ts'
import { isFromKiosk } from './kiosk/mode.ts'

let left = false

/** Says nothing but that everything here is to be wiped; it is taken away again at once. */
const signal = 'handrail.left'

const tellOtherTabs = () => {
  try {
    localStorage.setItem(signal, String(Date.now()))
    localStorage.removeItem(signal)
  } catch {
    // Where storage is blocked no other tab keeps anything over its end either.
  }
}

/** Where a wiped page begins anew; without the part after #, so that the browser loads it anew. */
const beginning = (): string =>
  isFromKiosk() ? '?mode=kiosk' : (location.href.split('#')[0] ?? './')

const leaveThisTab = () => {
  left = true
  eraseStored()
  location.replace(beginning())
}

/**
 * Wipes storage, here and in every other tab of this browser, and replaces this page in the history
 * by a fresh one: Back brings nothing back, and what this page held in memory ends with it.
 */
export const leaveForGood = () => {
  tellOtherTabs()
  leaveThisTab()
}

/** A page kept by the browser for its Back button is wiped on leaving and begun afresh on return. */
export const guardHistory = () => {
  window.addEventListener('pagehide', () => {
    if (!left) return
    eraseStored()
    document.querySelector('#root')?.replaceChildren()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === signal && newValue !== null && hasJournal()) leaveThisTab()
  })
}
