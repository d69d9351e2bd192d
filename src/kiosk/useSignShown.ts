import { signState } from '../../content/signState.ts'
import { useNow } from '../clock.ts'
import { useSite } from '../site/siteStore.ts'

/** The sign may be shown only where it was rehearsed lately and somebody answers it now. */
export const useSignShown = (): boolean => {
  const now = useNow()
  return signState(useSite(), now) === 'answered'
}
