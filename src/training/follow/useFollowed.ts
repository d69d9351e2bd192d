import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Practice } from '../PracticeContext.ts'
import { keptName } from '../runStore.ts'
import { timeNow } from '../../clock.ts'
import { type Message, openChannel } from './channel.ts'
import { windowId } from './windowId.ts'

type Happens = (event: { type: 'PRACTICE.HAPPENS'; event: string; by: 'facilitator' }) => unknown

/** How often a window says that it is there, in milliseconds. */
const beat = 5_000

/** Lets a facilitator's window follow this run, pause it, and bring on what may happen in it. */
export const useFollowed = ({ scenario, run, clock }: Practice, add: Happens): void => {
  const [window] = useState(windowId)
  const channel = useRef<ReturnType<typeof openChannel> | null>(null)
  const tell = useEffectEvent(() =>
    channel.current?.say({
      kind: 'run',
      window,
      name: keptName(),
      scenario,
      journal: run,
      now: timeNow(),
      paused: clock.pausedBy !== null,
    }),
  )
  const hear = useEffectEvent((message: Message) => {
    if (message.kind === 'who-is-there') {
      tell()
      return
    }
    // Nobody is left to end the pause but the learner.
    if (message.kind === 'left' && clock.pausedBy) clock.pause('learner')
    if (!('window' in message) || message.window !== window) return
    if (message.kind === 'pause') clock.pause(message.on ? 'facilitator' : null)
    if (message.kind !== 'happens') return
    const known = scenario.events.some(({ id }) => id === message.event)
    const happened = run.events.some((e) => 'event' in e && e.event === message.event)
    if (known && !happened)
      add({ type: 'PRACTICE.HAPPENS', event: message.event, by: 'facilitator' })
  })
  useEffect(() => {
    const opened = openChannel((message) => hear(message), { kind: 'ended', window })
    channel.current = opened
    const timer = setInterval(() => opened.say({ kind: 'here', window }), beat)
    return () => {
      clearInterval(timer)
      opened.close()
    }
  }, [window])
  useEffect(() => {
    tell()
  }, [run, clock.pausedBy])
}
