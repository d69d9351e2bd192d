import { z } from 'zod'
import { readKept, writeKept } from '../kept.ts'
import { tellStatus } from '../status.ts'

const key = 'handrail.results.queue'
/** A statement has its id from the start: sent twice it is the same statement. */
const Waiting = z.strictObject({
  endpoint: z.url(),
  statement: z.looseObject({ id: z.uuid() }),
  /** The store said that it will never take it; kept, but not sent again. */
  refused: z.boolean(),
})
export type Waiting = z.infer<typeof Waiting>

export const waiting = (): Waiting[] => readKept('browser', key, z.array(Waiting)) ?? []

const keep = (all: readonly Waiting[]): void => {
  writeKept('browser', key, all.length > 0 ? all : null)
  countWaiting()
}

export const countWaiting = (): void => {
  const all = waiting()
  const refused = all.filter((one) => one.refused).length
  tellStatus({ unsent: all.length - refused, refused })
}

export const enqueue = (endpoint: string, statement: Waiting['statement']): void =>
  keep([...waiting(), { endpoint, statement, refused: false }])

export const drop = (id: string): void =>
  keep(waiting().filter(({ statement }) => statement.id !== id))

export const setAside = (id: string): void =>
  keep(waiting().map((one) => (one.statement.id === id ? { ...one, refused: true } : one)))
