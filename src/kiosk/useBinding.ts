import { useEffect } from 'react'
import { useSiteState } from '../site/siteStore.ts'
import { bindDevice, releaseDevice } from './mode.ts'

/** With a staff code filed this device stays a kiosk at every address; without one only this tab does. */
export const useBinding = (): void => {
  const { site, status } = useSiteState()
  const filed = site.staffCode !== null
  useEffect(() => {
    if (status !== 'read') return
    if (filed) bindDevice()
    else releaseDevice()
  }, [filed, status])
}
