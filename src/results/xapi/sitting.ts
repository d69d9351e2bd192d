import { z } from 'zod'
import { eraseOther } from '../eraseOther.ts'
import { readKept, writeKept } from '../kept.ts'
import { newId } from '../newId.ts'
import { ask } from './ask.ts'
import { takeBookmark } from './bookmark.ts'
import { documentsOf, type Documents } from './documents.ts'
import type { Launch } from './launch.ts'

const key = 'handrail.results.cmi5'
const stateId = 'handrail.record'

/** What was said of this registration, in this sitting or an earlier one. */
const Record = z.object({ completed: z.boolean(), passed: z.boolean() })

/** What the course system says of a launch (cmi5, 10). */
const LaunchData = z.looseObject({
  contextTemplate: z.looseObject({
    contextActivities: z.record(z.string(), z.unknown()).optional(),
  }),
  launchMode: z.string(),
  masteryScore: z.number().optional().catch(undefined),
  returnURL: z.string().optional().catch(undefined),
})

const Sitting = Record.extend({
  id: z.uuid(),
  token: z.string(),
  begunAt: z.iso.datetime(),
  data: LaunchData,
  /** A run that failed, and none that passed since; its score where that may be told. */
  failed: z.object({ scaled: z.number().optional() }).nullable(),
  /** The page went away: closed, or to be loaded again. */
  away: z.boolean(),
  /** Terminated was said: nothing more may be. */
  over: z.boolean(),
})
export type Sitting = z.infer<typeof Sitting>

/** Of this tab: the launch it is of, the token that is given once, and the sitting that came of it. */
const Kept = z.strictObject({
  fetch: z.string(),
  token: z.string().nullable(),
  sitting: Sitting.nullable(),
})

/** A tab in which another launch was before has nothing of it; the same launch goes on. */
const keptOf = (fetch: string): z.infer<typeof Kept> => {
  const kept = readKept('tab', key, Kept)
  if (kept?.fetch === fetch) return kept
  eraseOther()
  const next = { fetch, token: null, sitting: null }
  writeKept('tab', key, next)
  return next
}

export const keepSitting = ({ fetch }: Launch, sitting: Sitting): void =>
  void writeKept('tab', key, { fetch, token: sitting.token, sitting })

/** How long a launch waits for the course system before the page is drawn, in milliseconds. */
const patience = 10_000
const Token = z.object({ 'auth-token': z.string().min(1) })

const tokenFrom = async (address: string): Promise<string> => {
  const signal = AbortSignal.timeout(patience)
  const answer = await fetch(address, { method: 'POST', credentials: 'omit', signal })
  return Token.parse(await answer.json())['auth-token']
}

const recordOf = async ({ read, unsent }: Documents) => {
  const [there, here] = [Record.safeParse(await read(stateId)), Record.safeParse(unsent(stateId))]
  const said = [there.data, here.data]
  return {
    completed: said.some((one) => one?.completed),
    passed: said.some((one) => one?.passed),
  }
}

export const keepRecord = ({ keep }: Documents, { completed, passed }: Sitting): void =>
  keep(stateId, { completed, passed })

/** Asked for because cmi5 (11) has it so; the language is chosen on this device. */
const askPreferences = ({ endpoint, actor }: Launch, authorization: string): Promise<unknown> => {
  const query = { agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences' }
  const address = `${endpoint}agents/profile?${new URLSearchParams(query).toString()}`
  return ask(address, authorization, {}).catch(() => null)
}

/**
 * The sitting of this launch: the one this tab has, without the network, or a new one. Rejects where
 * the course system does not answer; the run of this tab and the token then stay for the next try.
 */
export const sittingOf = async (launch: Launch): Promise<{ sitting: Sitting; isNew: boolean }> => {
  const kept = keptOf(launch.fetch)
  if (kept.sitting) return { sitting: kept.sitting, isNew: false }
  const token = kept.token ?? (await tokenFrom(launch.fetch))
  writeKept('tab', key, { ...kept, token })
  const documents = documentsOf(launch, `Basic ${token}`)
  const data = LaunchData.parse(await documents.read('LMS.LaunchData'))
  await askPreferences(launch, `Basic ${token}`)
  const record = await recordOf(documents)
  await takeBookmark(documents)
  const [id, begunAt] = [newId(), new Date().toISOString()]
  const none = { failed: null, away: false, over: false }
  const sitting = { ...record, ...none, id, begunAt, token, data }
  keepSitting(launch, sitting)
  return { sitting, isNew: true }
}
