/** How the app was opened: for a nurse, for patients on a screen of their own, or for staff on a shared one. */
export type Mode = 'nurse' | 'kiosk' | 'staff-kiosk'

/** Says only what this device is for. */
const key = 'handrail.mode'

const stores = (): readonly Storage[] => {
  try {
    return [sessionStorage, localStorage]
  } catch {
    return []
  }
}

const isBound = (): boolean => {
  try {
    return stores().some((store) => store.getItem(key) === 'kiosk')
  } catch {
    return false
  }
}

const bind = (store: Storage | undefined): void => {
  try {
    store?.setItem(key, 'kiosk')
  } catch {
    // Without storage the address alone decides; the browser's own kiosk mode hides it.
  }
}

const release = (store: Storage | undefined): void => {
  try {
    store?.removeItem(key)
  } catch {
    // Nothing was bound where nothing is kept.
  }
}

/** Every later address of this tab leads to the kiosk, too. */
export const bindTab = (): void => bind(stores()[0])
/** Every later tab as well; only where a staff code leads back out. */
export const bindDevice = (): void => bind(stores()[1])
export const releaseDevice = (): void => release(stores()[1])

const asked = (): URLSearchParams => new URLSearchParams(location.search)

/** By the address; but once a kiosk, no address leads out of it. */
export const modeNow = (): Mode => {
  const mode = asked().get('mode')
  if (mode === 'kiosk' || isBound()) return 'kiosk'
  return mode === 'staff-kiosk' ? 'staff-kiosk' : 'nurse'
}

/** Whether staff came here from the patients' screen, and this one leads back to it. */
export const isFromKiosk = (): boolean => asked().get('from') === 'kiosk'

/** From the patients' screen to the staff's, once the code was right. */
export const toStaff = (): void => {
  stores().forEach(release)
  location.replace('?mode=staff-kiosk&from=kiosk')
}

export const toKiosk = (): void => location.replace('?mode=kiosk')
