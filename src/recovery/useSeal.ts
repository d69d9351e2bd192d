import { useEffect, useState } from 'react'
import { isSettled } from '../site/loadSite.ts'
import { canHash } from '../site/staffCode.ts'
import { useSiteState } from '../site/siteStore.ts'
import { keepCode, keptCode } from './keptCode.ts'
import type { Found } from './recovered.ts'

/**
 * An encounter found again is sealed: nothing of it is in the document until the cover is gone and,
 * where the site filed a staff code that can be checked here, the code was given.
 */
export const useSeal = (found: Found, covered: boolean, inVisit: boolean) => {
  const [sealed, setSealed] = useState(found === 'recent')
  const state = useSiteState()
  const settled = isSettled(state)
  const code = state.site.staffCode
  const filed = code ?? keptCode()
  const asksCode = filed !== null && canHash()
  const uncovered = sealed && !covered && settled
  if (uncovered && !asksCode) setSealed(false)
  useEffect(() => {
    if (inVisit && code) keepCode(code)
  }, [inVisit, code])
  return {
    sealed,
    /** The code that is asked for now, if any. */
    asks: uncovered && asksCode ? filed : null,
    open: () => setSealed(false),
  }
}
