import { z } from 'zod'
import { isFresh } from '../fresh.ts'
import { readKept, writeKept } from '../kept.ts'
import { ask, type Answer, put } from './ask.ts'
import { type Launch, placeOf } from './launch.ts'

const key = 'handrail.results.documents'
/** A document that the course system has not taken yet; the next launch of this learner finds it. */
const Unsent = z.strictObject({
  place: z.string(),
  stateId: z.string(),
  document: z.json(),
  since: z.iso.datetime(),
})
export type Unsent = z.infer<typeof Unsent>
type Json = Unsent['document']

export const unsentDocuments = (): Unsent[] =>
  (readKept('browser', key, z.array(Unsent)) ?? []).filter(isFresh)

export const setUnsent = (all: readonly Unsent[]): void =>
  void writeKept('browser', key, all.length > 0 ? all : null)

/** The documents that a course system keeps for one learner and registration (xAPI, State). */
export const documentsOf = (launch: Launch, authorization: string) => {
  const place = placeOf(launch)
  const { endpoint, activityId, actor, registration } = launch
  const addressOf = (stateId: string): string => {
    const query = { activityId, agent: JSON.stringify(actor), registration, stateId }
    return `${endpoint}activities/state?${new URLSearchParams(query).toString()}`
  }
  const isOf = (stateId: string) => (one: Unsent) => one.place === place && one.stateId === stateId
  const unsent = (stateId: string): Json | null =>
    unsentDocuments().find(isOf(stateId))?.document ?? null

  /** Null where there is none. Rejects where the system does not say. */
  const read = async (stateId: string): Promise<unknown> => {
    const answer = await ask(addressOf(stateId), authorization, {})
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(`${stateId}: ${answer.status}`)
    const found: unknown = await answer.json()
    return found
  }
  /** Keeps it here until the system has it. */
  const keep = (stateId: string, document: Json): void => {
    const others = unsentDocuments().filter((one) => !isOf(stateId)(one))
    setUnsent([...others, { place, stateId, document, since: new Date().toISOString() }])
  }
  const forget = (sent: Unsent): void =>
    setUnsent(
      unsentDocuments().filter(
        (one) => !isOf(sent.stateId)(one) || JSON.stringify(one) !== JSON.stringify(sent),
      ),
    )
  /** Hands over what is unsent, the newest of each; says how the last was answered. */
  const send = async (): Promise<Answer> => {
    for (;;) {
      const next = unsentDocuments().find((one) => one.place === place)
      if (!next) return 'taken'
      const answer = await put(addressOf(next.stateId), authorization, next.document)
      if (answer === 'away' || answer === 'denied') return answer
      forget(next)
    }
  }
  return { read, unsent, keep, send }
}
export type Documents = ReturnType<typeof documentsOf>
