import { z } from 'zod'
import { isFresh } from '../fresh.ts'
import { readKept, writeKept } from '../kept.ts'
import { enqueue, isOwn, Session, Told } from './queue.ts'

const key = 'handrail.results.endings'
/** A page that is loaded again is back by then, in milliseconds. */
const grace = 60_000

/** What is to be said of a session whose page went away, unless the page comes back. */
const Ending = Session.extend({ statements: z.array(Told), since: z.iso.datetime() })
export type Ending = z.infer<typeof Ending>

export const endings = (): Ending[] =>
  (readKept('browser', key, z.array(Ending)) ?? []).filter(isFresh)

export const setEndings = (all: readonly Ending[]): void =>
  void writeKept('browser', key, all.length > 0 ? all : null)

export const keepEnding = (session: Session, statements: readonly Told[]): void => {
  const others = endings().filter((one) => one.session !== session.session)
  const since = new Date().toISOString()
  setEndings([...others, { ...session, statements: [...statements], since }])
}

/** The page is back: its session goes on. False where the ending was said already. */
export const takeBackEnding = (session: string): boolean => {
  const all = endings()
  setEndings(all.filter((one) => one.session !== session))
  return all.some((one) => one.session === session)
}

/**
 * Puts into the queue how sessions ended whose page was closed. A page can not know whether it is
 * closed or loaded again; the next one in this browser can, a minute later.
 */
export const closeLeft = (): void => {
  const all = endings()
  const over = ({ session, since }: Ending) =>
    !isOwn(session) && Date.now() - Date.parse(since) > grace
  const left = all.filter(over)
  if (left.length === 0) return
  for (const { statements, ...session } of left) enqueue(session, statements)
  setEndings(all.filter((one) => !over(one)))
}
