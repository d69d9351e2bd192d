import { useEffect, useRef } from 'react'

/** The heading of a page takes the focus when the page comes, so that it is read out. */
export const useHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
