import { z } from 'zod'
import { practiceNameKey, readTab } from '../../encounter/journalKey.ts'
import { putBack } from '../putBack.ts'
import { anyLength, layBy, takeUp } from '../suspended.ts'
import type { Sink } from '../types.ts'

const Kept = z.object({ data: z.object({ run: z.string() }) })

type Bookmark = {
  read: () => Promise<unknown>
  write: (state: { run: string }) => Promise<unknown>
}

/** Puts back the run that the course system keeps for this learner; nothing where there is none. */
export const takeBookmark = async ({ read }: Bookmark): Promise<void> => {
  const kept = await read().catch(() => null)
  const laid = takeUp(Kept.safeParse(kept).data?.data.run ?? '')
  if (laid) putBack(laid)
}

/** Keeps the run with the course system as it grows: the newest is always what is written last. */
export const bookmarkSink = ({ write }: Bookmark): Required<Pick<Sink, 'kept' | 'gone'>> => {
  let next: string | null = null
  let writing = false
  const writeNext = async () => {
    writing = true
    while (next !== null) {
      const run = next
      next = null
      await write({ run }).catch(() => undefined)
    }
    writing = false
  }
  const keep = (run: string) => {
    next = run
    if (!writing) void writeNext()
  }
  return {
    kept: (run, { id, begunAt }) =>
      keep(layBy({ id, begunAt, name: readTab(practiceNameKey) ?? '', run }, anyLength).text),
    gone: () => keep(''),
  }
}
