import Cmi5 from '@xapi/cmi5'
import { z } from 'zod'
import { eraseOther } from '../eraseOther.ts'
import { readKept, writeKept } from '../kept.ts'
import { type RunResult, scaledOf } from '../runResult.ts'
import type { Sink } from '../types.ts'
import { bookmarkSink, takeBookmark } from './bookmark.ts'
import { keepKey } from './keys.ts'
import { enqueue } from './queue.ts'
import { sendWaiting } from './send.ts'
import { stepNames } from './words.ts'

const key = 'handrail.results.cmi5'
const Sitting = z.strictObject({
  fetch: z.string(),
  token: z.string(),
  begunAt: z.iso.datetime(),
  completed: z.boolean(),
  judged: z.enum(['passed', 'failed']).nullable(),
})
type Sitting = z.infer<typeof Sitting>

type Answered = Awaited<ReturnType<Cmi5['sendXapiStatement']>>
const WithId = z.looseObject({ id: z.uuid() })
/** Stands in for the store's answer, which comes later. */
const queued = z.custom<Answered>()

/** The library makes the statements; they go out by the queue, so that none is lost offline. */
class QueuedCmi5 extends Cmi5 {
  readonly endpoint = withSlash(this.launchParameters?.endpoint ?? '')

  override sendXapiStatement(
    statement: Parameters<Cmi5['sendXapiStatement']>[0],
  ): ReturnType<Cmi5['sendXapiStatement']> {
    const plain = WithId.parse(JSON.parse(JSON.stringify(statement)))
    keepKey(this.endpoint, `Basic ${this.getAuthToken()}`)
    enqueue(this.endpoint, plain)
    void sendWaiting()
    return Promise.resolve(queued.parse({ data: [plain.id] }))
  }
}
const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

const bookmarkOf = (cmi5: QueuedCmi5) => {
  const { actor: agent, activityId, registration } = cmi5.getLaunchParameters()
  const place = { agent, activityId, registration, stateId: 'handrail.run' }
  return {
    read: async () => cmi5.xapi?.getState(place),
    write: async (state: { run: string }) => cmi5.xapi?.setState({ ...place, state }),
  }
}

/** A launch of another session finds nothing of the one before in this tab. */
const begin = async (cmi5: QueuedCmi5): Promise<Sitting> => {
  const fetch = cmi5.getLaunchParameters().fetch
  const before = readKept('tab', key, Sitting)
  if (before?.fetch === fetch) {
    await cmi5.initialize({ authToken: before.token, initializedDate: new Date(before.begunAt) })
    keepKey(cmi5.endpoint, `Basic ${before.token}`)
    return before
  }
  eraseOther()
  await cmi5.initialize()
  await takeBookmark(bookmarkOf(cmi5))
  const [token, begunAt] = [cmi5.getAuthToken(), cmi5.getInitializedDate().toISOString()]
  const sitting = { fetch, token, begunAt, completed: false, judged: null }
  writeKept('tab', key, sitting)
  return sitting
}

const choices = [{ id: 'together' }, { id: 'parted' }]

export type Cmi5Session = { sink: Sink; leave: () => Promise<void> }

/**
 * Begins a session as a course launched it. Rejects where the course system can not be reached.
 * Completed and the verdict are each said once a session, as cmi5 wants it.
 */
export const startCmi5 = async (): Promise<Cmi5Session> => {
  const cmi5 = new QueuedCmi5()
  let sitting = await begin(cmi5)
  const { launchMode, masteryScore, returnURL } = cmi5.getLaunchData()
  const note = (part: Partial<Sitting>) => {
    sitting = { ...sitting, ...part }
    writeKept('tab', key, sitting)
  }
  const judge = (result: RunResult) => {
    const scaled = scaledOf(result)
    const passed =
      result.verdict === 'passed' && (masteryScore === undefined || scaled >= masteryScore)
    if (sitting.judged !== null) return
    // A failed run may have a score above the mark: then the score is left out.
    const score = masteryScore === undefined || scaled < masteryScore ? scaled : undefined
    void (passed ? cmi5.pass(scaled) : cmi5.fail(score))
    note({ judged: passed ? 'passed' : 'failed' })
  }
  const bookmark = bookmarkSink(bookmarkOf(cmi5))
  const sink: Sink = {
    ...bookmark,
    progressed: (_run, _mark, percent) => void cmi5.progress(percent),
    finished: (result) => {
      bookmark.gone()
      for (const step of result.parted)
        void cmi5.interactionChoice(
          result.scenario,
          step,
          ['parted'],
          ['together'],
          choices,
          stepNames(step),
          undefined,
          false,
        )
      if (launchMode !== 'Normal' || result.verdict === 'unfinished') return
      if (!sitting.completed) void cmi5.complete()
      note({ completed: true })
      judge(result)
    },
  }
  const leave = async () => {
    void cmi5.terminate()
    await sendWaiting()
    if (returnURL) location.replace(returnURL)
  }
  return { sink, leave }
}
