import { z } from 'zod'
import { PracticeJournal } from '../../../seeds/practice/practiceJournal.ts'
import { ScenarioShape } from '../../../seeds/scenario.ts'

/** What two windows of one browser say to each other about a run. It reaches no other device. */
export const Message = z.union([
  /** The learner's window, after every change and when asked. */
  z.strictObject({
    kind: z.literal('run'),
    window: z.string(),
    name: z.string(),
    scenario: ScenarioShape,
    journal: PracticeJournal,
    now: z.number(),
    paused: z.boolean(),
  }),
  /** The learner's window, every few seconds. */
  z.strictObject({ kind: z.literal('here'), window: z.string() }),
  z.strictObject({ kind: z.literal('ended'), window: z.string() }),
  /** The facilitator's window. */
  z.strictObject({ kind: z.literal('who-is-there') }),
  z.strictObject({ kind: z.literal('left') }),
  z.strictObject({ kind: z.literal('happens'), window: z.string(), event: z.string() }),
  z.strictObject({ kind: z.literal('pause'), window: z.string(), on: z.boolean() }),
])
export type Message = z.infer<typeof Message>
export type Followed = Extract<Message, { kind: 'run' }>

const name = 'handrail.practice'

/**
 * Opens the channel; where a browser has none, following is simply not there. The farewell is said
 * when it is closed, or its window is.
 */
export const openChannel = (onMessage: (message: Message) => void, farewell: Message) => {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  const listen = ({ data }: MessageEvent<unknown>) => {
    const read = Message.safeParse(data)
    if (read.success) onMessage(read.data)
  }
  channel?.addEventListener('message', listen)
  const leave = () => channel?.postMessage(farewell)
  addEventListener('pagehide', leave)
  return {
    say: (message: Message) => channel?.postMessage(message),
    close: () => {
      removeEventListener('pagehide', leave)
      leave()
      channel?.close()
    },
  }
}
