import { z } from 'zod'
import { isFresh } from '../fresh.ts'
import { readKept, writeKept } from '../kept.ts'
import { tellStatus } from '../status.ts'

const key = 'handrail.results.queue'
/** Whose key opens the store for a statement. It goes out with no other. */
export const Session = z.object({
  /** Of one launch, or of the trainer. */
  session: z.string(),
  endpoint: z.url(),
  /** The key of a launch, which nobody can type again; null for the trainer's, kept in the tab. */
  authorization: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

/** A statement has its id from the start: sent twice it is the same statement. */
export const Told = z.looseObject({ id: z.uuid() })
export type Told = z.infer<typeof Told>

const Waiting = Session.extend({
  statement: Told,
  /** The store said that it will never take it; kept, but not sent again. */
  refused: z.boolean(),
  since: z.iso.datetime(),
})
export type Waiting = z.infer<typeof Waiting>

export const waiting = (): Waiting[] =>
  (readKept('browser', key, z.array(Waiting)) ?? []).filter(isFresh)

/** Puts these in the place of all that waits. */
export const setWaiting = (all: readonly Waiting[]): void => {
  writeKept('browser', key, all.length > 0 ? all : null)
  countWaiting()
}

let own = ''
/** Names the session of this page: only of its statements the page speaks. */
export const ownSession = (session: string): void => {
  own = session
}
export const isOwn = (session: string): boolean => session === own

export const countWaiting = (): void => {
  const all = waiting()
  const mine = all.filter(({ session }) => isOwn(session))
  const refused = mine.filter((one) => one.refused).length
  tellStatus({ unsent: mine.length - refused, refused, waiting: all.length })
}

export const enqueue = (
  { session, endpoint, authorization }: Session,
  statements: readonly Told[],
): void => {
  const before = waiting()
  const known = new Set(before.map(({ statement }) => statement.id))
  const since = new Date().toISOString()
  const added = statements
    .filter(({ id }) => !known.has(id))
    .map((statement) => ({ session, endpoint, authorization, statement, refused: false, since }))
  setWaiting([...before, ...added])
}

export const drop = (id: string): void =>
  setWaiting(waiting().filter(({ statement }) => statement.id !== id))

export const setAside = (id: string): void =>
  setWaiting(waiting().map((one) => (one.statement.id === id ? { ...one, refused: true } : one)))
