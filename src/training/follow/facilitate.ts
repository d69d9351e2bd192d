import { type Message, openChannel } from './channel.ts'

/**
 * The facilitator's end of the channel. It knows whom it paused: a learner's window that was loaded
 * again is paused again.
 */
export const facilitate = (onMessage: (message: Message) => void) => {
  const held = new Set<string>()
  const note = (message: Message) => {
    if (message.kind !== 'pause') return
    if (message.on) held.add(message.window)
    else held.delete(message.window)
  }
  const channel = openChannel(
    (message) => {
      // Another facilitator's window may let go on whom this one paused.
      note(message)
      onMessage(message)
      if (message.kind === 'run' && !message.paused && held.has(message.window))
        channel.say({ kind: 'pause', window: message.window, on: true })
    },
    { kind: 'left' },
  )
  channel.say({ kind: 'who-is-there' })
  return {
    say: (message: Message) => {
      note(message)
      channel.say(message)
    },
    close: channel.close,
  }
}
