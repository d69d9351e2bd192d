import { useSyncExternalStore } from 'react'
import type { SiteFault } from '../../content/readSite.ts'
import type { Site } from '../../content/site.ts'
import { siteDefaults } from '../../content/siteDefaults.ts'

/** Where the site's facts come from: the file beside the app, one kept on this device, or none. */
export type SiteOrigin = 'beside' | 'within' | 'device' | 'none'
export type SiteState = {
  site: Site
  origin: SiteOrigin
  faults: readonly SiteFault[]
  /** Being read; read; or the file could not be had though it may be there. */
  status: 'reading' | 'read' | 'unreachable'
}

let state: SiteState = { site: siteDefaults, origin: 'none', faults: [], status: 'read' }
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** From now on this site holds; an encounter that is open keeps the policy it began with. */
export const setSite = (next: SiteState): void => {
  state = next
  for (const listener of listeners) listener()
}

/** The site as it is known now; its defaults until the file is read. */
export const siteNow = (): Site => state.site
export const siteStateNow = (): SiteState => state

/** The same, in a component: drawn again when the file has been read. */
export const useSite = (): Site => useSyncExternalStore(subscribe, siteNow)
export const useSiteState = (): SiteState => useSyncExternalStore(subscribe, siteStateNow)
