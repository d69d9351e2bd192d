import { useEffect, useState } from 'react'
import { useNow } from '../../clock.ts'
import { keptClass } from './classStore.ts'

/** The class of this browser as it is now: other windows add to it, and it lapses. */
export const useClass = () => {
  const now = useNow()
  const [group, setGroup] = useState(keptClass)
  const lapsed = group !== null && group.until <= now
  useEffect(() => {
    const read = () => setGroup(keptClass())
    window.addEventListener('storage', read)
    return () => window.removeEventListener('storage', read)
  }, [])
  useEffect(() => {
    if (lapsed) keptClass()
  }, [lapsed])
  return { group: lapsed ? null : group, setGroup }
}
