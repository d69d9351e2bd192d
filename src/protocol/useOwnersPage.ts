import { useCallback, useEffect, useState } from 'react'
import { wasCovered } from '../encounter/journalKey.ts'

export const ownersPages = ['protocol', 'checked'] as const
export type OwnersPage = (typeof ownersPages)[number]

const inAddress = (): OwnersPage | null =>
  wasCovered() ? null : (ownersPages.find((page) => location.hash === `#/${page}`) ?? null)

/** Which of the two pages for protocol owners is open; none while the screen is covered. */
export const useOwnersPage = () => {
  const [page, setPage] = useState(inAddress)
  useEffect(() => {
    const read = () => setPage(inAddress())
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  const open = useCallback((next: OwnersPage | null, closed = '#/start') => {
    // Neutral, and never a new entry: Back leads out of the app.
    history.replaceState(null, '', next ? `#/${next}` : closed)
    setPage(next)
  }, [])
  return { page, open }
}
