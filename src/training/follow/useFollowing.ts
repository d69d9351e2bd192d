import { useCallback, useEffect, useRef, useState } from 'react'
import { type Followed, type Message, openChannel } from './channel.ts'

/** The runs that other windows of this browser tell of, each as it was last told. */
export const useFollowing = () => {
  const [runs, setRuns] = useState<readonly Followed[]>([])
  const channel = useRef<ReturnType<typeof openChannel> | null>(null)
  useEffect(() => {
    const opened = openChannel((message) => setRuns((before) => heard(before, message)), {
      kind: 'left',
    })
    channel.current = opened
    opened.say({ kind: 'who-is-there' })
    return opened.close
  }, [])
  const say = useCallback((message: Message) => channel.current?.say(message), [])
  return { runs, say }
}

const heard = (runs: readonly Followed[], message: Message): readonly Followed[] => {
  if (message.kind === 'ended') return runs.filter(({ window }) => window !== message.window)
  if (message.kind !== 'run') return runs
  const others = runs.filter(({ window }) => window !== message.window)
  return [...others, message].toSorted((a, b) => a.window.localeCompare(b.window))
}
