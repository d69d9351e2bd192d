import { useState } from 'react'
import { timeNow } from '../clock.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { fieldOf } from './siteTime.ts'

/** The present minute as a time field shows it, by the site's clock; the one the sheet opened at. */
export const useFieldNow = () => {
  const { timeZone } = useEncounter().memory.site
  const [now] = useState(() => fieldOf(timeNow(), timeZone))
  return { now, timeZone }
}
