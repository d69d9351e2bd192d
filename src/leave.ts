import { eraseStored } from './encounter/journalKey.ts'

let left = false

/** Wipes storage, and replaces this page in the history by a fresh one: Back brings nothing back. */
export const leaveForGood = () => {
  left = true
  eraseStored()
  // Without the part after #, so that the browser loads the page anew.
  location.replace(location.href.split('#')[0] ?? './')
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
}
