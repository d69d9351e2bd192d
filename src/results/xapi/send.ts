import { tellStatus } from '../status.ts'
import { keyTo } from './keys.ts'
import { drop, setAside, type Waiting, waiting } from './queue.ts'

const again = 30_000
/** A store that never answers is away. */
const patience = 20_000

type Answer = 'taken' | 'refused' | 'denied' | 'away'

const answerOf = ({ ok, status }: Response): Answer => {
  // 409: the store has a statement of this id.
  if (ok || status === 409) return 'taken'
  if (status === 401 || status === 403) return 'denied'
  return status === 400 || status === 413 ? 'refused' : 'away'
}

const put = async ({ endpoint, statement }: Waiting, authorization: string): Promise<Answer> => {
  try {
    return answerOf(
      await fetch(`${endpoint}statements?statementId=${statement.id}`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'X-Experience-API-Version': '1.0.3',
          Authorization: authorization,
        },
        body: JSON.stringify(statement),
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      }),
    )
  } catch {
    return 'away'
  }
}

/** Sends what waits for one store, in order, until it is away or does not take the key. */
const sendTo = async (endpoint: string): Promise<void> => {
  const authorization = keyTo(endpoint)
  if (authorization === null) return tellStatus({ lrs: 'no-key' })
  for (;;) {
    const next = waiting().find((one) => one.endpoint === endpoint && !one.refused)
    if (!next) return tellStatus({ lrs: 'ready' })
    const answer = await put(next, authorization)
    if (answer === 'taken') drop(next.statement.id)
    else if (answer === 'refused') setAside(next.statement.id)
    else return tellStatus({ lrs: answer })
  }
}

let sending: Promise<void> | null = null
let asked = false

const sendAll = async (): Promise<void> => {
  do {
    asked = false
    for (const endpoint of new Set(waiting().map((one) => one.endpoint))) await sendTo(endpoint)
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
  window.addEventListener('online', () => void sendWaiting())
  setInterval(() => void (waiting().length > 0 && sendWaiting()), again)
  void sendWaiting()
}
