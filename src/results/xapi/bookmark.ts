import { z } from 'zod'
import { hasPractice, practiceNameKey, readTab } from '../../encounter/journalKey.ts'
import { putBack } from '../putBack.ts'
import { anyLength, layBy, takeUp } from '../suspended.ts'
import type { Sink } from '../types.ts'
import type { Documents } from './documents.ts'

const stateId = 'handrail.run'
const Bookmark = z.object({ run: z.string(), at: z.iso.datetime().catch('') })

/**
 * Puts back the run that the course system keeps for this learner, or that this browser could not
 * hand over: the newer of the two. A run that this tab has already is left alone.
 */
export const takeBookmark = async ({ read, unsent }: Documents): Promise<void> => {
  const there = Bookmark.safeParse(await read(stateId)).data
  const here = Bookmark.safeParse(unsent(stateId)).data
  const newer = there && here ? (there.at > here.at ? there : here) : (here ?? there)
  const laid = hasPractice() ? null : takeUp(newer?.run ?? '')
  if (laid) putBack(laid)
}

/** Keeps the run with the course system as it grows. */
export const bookmarkSink = (
  { keep }: Documents,
  send: () => void,
): Required<Pick<Sink, 'kept' | 'gone'>> => {
  const lay = (run: string) => {
    keep(stateId, { run, at: new Date().toISOString() })
    send()
  }
  return {
    kept: (run, { id, begunAt }) =>
      lay(layBy({ id, begunAt, name: readTab(practiceNameKey) ?? '', run }, anyLength).text),
    gone: () => lay(''),
  }
}
