import { useEffect, useState } from 'react'

const address = '#/site'
const isThere = () => location.hash === address

/** Whether the form of this site is open, by its link or its address; it comes back after a reload. */
export const useSiteRoute = () => {
  const [open, setOpen] = useState(isThere)
  useEffect(() => {
    const read = () => setOpen(isThere())
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return { open, setOpen }
}
