import { statusNow, tellStatus } from '../status.ts'
import { type Answer, put } from './ask.ts'
import { closeLeft } from './endings.ts'
import { keyOf } from './keys.ts'
import { drop, isOwn, setAside, waiting, type Waiting } from './queue.ts'

const again = 30_000

const ofCourse = { ready: 'here', away: 'gone', denied: 'closed' } as const
type Said = 'no-key' | keyof typeof ofCourse

/** What a page tells of its own session; of another's it says nothing. */
export const tellAnswer = (of: Pick<Waiting, 'session' | 'authorization'>, said: Said): void => {
  if (!isOwn(of.session) || statusNow().lms === 'ended') return
  if (of.authorization === null) tellStatus({ lrs: said })
  else if (said !== 'no-key') tellStatus({ lms: ofCourse[said] })
}

const nextOf = (session: string) => waiting().find((one) => one.session === session && !one.refused)

/** Sends what waits of one session, in order, with its own key and no other. */
const sendSession = async (first: Waiting): Promise<Answer | 'no-key'> => {
  for (let next: Waiting | undefined = first; next; next = nextOf(first.session)) {
    const authorization = keyOf(next)
    if (authorization === null) return 'no-key'
    const { endpoint, statement } = next
    const address = `${endpoint}statements?statementId=${statement.id}`
    const answer = await put(address, authorization, statement)
    if (answer === 'taken') drop(statement.id)
    else if (answer === 'refused') setAside(statement.id)
    else return answer
  }
  return 'taken'
}

/** The next statement of each session, this page's own first. */
const sessions = (): Waiting[] => {
  const all = waiting().filter(({ refused }) => !refused)
  const firsts = all.filter(
    (one, at) => all.findIndex(({ session }) => session === one.session) === at,
  )
  return firsts.toSorted((a, b) => Number(isOwn(b.session)) - Number(isOwn(a.session)))
}

/** A session whose key is not taken holds up no other one; a store that is away is asked once. */
const sendQueue = async (): Promise<void> => {
  const away = new Set<string>()
  for (const first of sessions()) {
    if (away.has(first.endpoint)) continue
    const answer = await sendSession(first)
    if (answer === 'away') away.add(first.endpoint)
    tellAnswer(first, answer === 'taken' || answer === 'refused' ? 'ready' : answer)
  }
}

const others: (() => Promise<void>)[] = []
/** What else is to be sent whenever the queue is. */
export const sendAlso = (send: () => Promise<void>): void => void others.push(send)

let sending: Promise<void> | null = null
let asked = false

const sendAll = async (): Promise<void> => {
  do {
    asked = false
    await sendQueue()
    for (const send of others) await send()
  } while (asked)
}

/** Sends what waits; one at a time, also when asked again meanwhile. */
export const sendWaiting = (): Promise<void> => {
  asked = true
  sending ??= sendAll().finally(() => {
    sending = null
  })
  return sending
}

/** Sends as soon as there is a network, and tries again while something waits. */
export const keepSending = (): void => {
  const send = () => {
    closeLeft()
    void sendWaiting()
  }
  window.addEventListener('online', send)
  setInterval(send, again)
  send()
}
