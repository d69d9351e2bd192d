import { useCallback, useEffect, useState } from 'react'
import { hasJournal, hasPractice } from '../encounter/journalKey.ts'

export const practicePages = [
  'practice',
  'practice/edit',
  'practice/follow',
  'practice/class',
] as const
export type PracticePage = (typeof practicePages)[number]

const isOpen = (page: PracticePage): boolean => location.hash === `#/${page}`

/** An encounter in this tab keeps practice out; a practice run keeps everything else out. */
const inAddress = (): PracticePage | null => {
  if (hasJournal()) return null
  return practicePages.find(isOpen) ?? (hasPractice() ? 'practice' : null)
}

/** Which page of practice is open, by its address. */
export const usePracticePage = () => {
  const [page, setPage] = useState(inAddress)
  useEffect(() => {
    const read = () => setPage(inAddress())
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  const open = useCallback((next: PracticePage | null) => {
    history.replaceState(null, '', `#/${next ?? 'start'}`)
    setPage(next)
  }, [])
  return { page, open }
}
