import { newRun } from '../../../../seeds/practice/engine.ts'
import { Message } from '../../../../src/training/follow/channel.ts'
import type { Followed } from '../../../../src/training/follow/channel.ts'
import { withInjections } from '../../../../src/training/injections.ts'
import { scenarioById } from '../../../../src/training/scenarios.ts'

const written = scenarioById('only-the-treatment')
if (!written) throw new Error('There is no such scenario.')
const scenario = withInjections(written)

/** What a learner's window tells at the beginning of a run. */
export const runIn = (window: string, more: Partial<Followed> = {}): Followed => ({
  kind: 'run',
  window,
  name: '',
  scenario,
  journal: newRun(written),
  now: Date.parse(scenario.at),
  paused: false,
  ...more,
})

/** Another window of this browser, by the real channel: what it hears, and what it says. */
export const otherWindow = () => {
  const channel = new BroadcastChannel('handrail.practice')
  const heard: Message[] = []
  channel.addEventListener('message', ({ data }) => void heard.push(Message.parse(data)))
  return {
    say: (message: Message) => channel.postMessage(message),
    /** What it heard of one kind. */
    of: (kind: Message['kind']) => heard.filter((message) => message.kind === kind),
    close: () => channel.close(),
  }
}
