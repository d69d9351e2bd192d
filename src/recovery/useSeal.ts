import { useState } from 'react'
import { isSettled } from '../site/loadSite.ts'
import { canHash } from '../site/staffCode.ts'
import { useSiteState } from '../site/siteStore.ts'
import type { Found } from './recovered.ts'

/**
 * An encounter found again is sealed: nothing of it is in the document until the cover is gone and,
 * where the site filed a staff code that can be checked here, the code was given.
 */
export const useSeal = (found: Found, covered: boolean) => {
  const [sealed, setSealed] = useState(found === 'recent')
  const state = useSiteState()
  const settled = isSettled(state)
  const asksCode = state.site.staffCode !== null && canHash()
  const uncovered = sealed && !covered && settled
  if (uncovered && !asksCode) setSealed(false)
  return {
    sealed,
    /** Whether the code is asked for now. */
    asking: uncovered && asksCode,
    open: () => setSealed(false),
  }
}
