import { readSiteText } from '../../content/readSite.ts'
import { siteDefaults } from '../../content/siteDefaults.ts'
import { forgetOnDevice, keepOnDevice } from './siteSources.ts'
import { setSite } from './siteStore.ts'

/** From now on these facts hold on this device; gives whether they will outlive this visit. */
export const keepHere = (text: string): boolean => {
  const kept = keepOnDevice(text)
  setSite({ ...readSiteText(text), origin: 'device', status: 'read' })
  return kept
}

/** Back to the defaults on this device. */
export const forgetHere = (): void => {
  forgetOnDevice()
  setSite({ site: siteDefaults, origin: 'none', faults: [], status: 'read' })
}
