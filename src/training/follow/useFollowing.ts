import { useCallback, useEffect, useRef, useState } from 'react'
import { timeNow, useNow } from '../../clock.ts'
import type { Message } from './channel.ts'
import { facilitate } from './facilitate.ts'
import { askAfter, heard, nobody } from './following.ts'

/** The runs that other windows of this browser tell of, each as it was last told. */
export const useFollowing = () => {
  const [following, setFollowing] = useState(nobody)
  const now = useNow()
  const channel = useRef<ReturnType<typeof facilitate> | null>(null)
  const say = useCallback((message: Message) => channel.current?.say(message), [])
  useEffect(() => {
    const opened = facilitate((message) =>
      setFollowing((before) => heard(before, message, timeNow())),
    )
    channel.current = opened
    return opened.close
  }, [])
  const quiet = following.learners.some(({ ended, heardAt }) => !ended && now - heardAt >= askAfter)
  useEffect(() => {
    // A window in the background speaks up seldom by itself; asked, it answers at once.
    if (quiet) say({ kind: 'who-is-there' })
  }, [quiet, now, say])
  const choose = useCallback(
    (chosen: string) => setFollowing((before) => ({ ...before, chosen })),
    [],
  )
  return { following, now, choose, say }
}
