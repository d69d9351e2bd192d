import { z } from 'zod'
import { readKept, writeKept } from '../kept.ts'

const key = 'handrail.results.course'
/** What a course system has not taken yet, until it is there again. */
export const Pending = z.strictObject({
  learner: z.string(),
  suspend: z.string(),
  writes: z.array(z.tuple([z.string(), z.string()])),
})
export type Pending = z.infer<typeof Pending>

/** A learner told apart from the next one, without the id itself (FNV-1a, 32 bits). */
export const tokenOf = (learner: string): string => {
  let hash = 0x811c9dc5
  for (const letter of learner) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16)
}

/** Another learner's is neither given nor shown; it stays until that learner is back. */
export const pendingOf = (learner: string): Pending | null => {
  const all = readKept('browser', key, z.array(Pending)) ?? []
  return all.find((one) => one.learner === learner) ?? null
}

export const keepPending = (learner: string, pending: Omit<Pending, 'learner'> | null): boolean => {
  const all = readKept('browser', key, z.array(Pending)) ?? []
  const others = all.filter((one) => one.learner !== learner)
  const next = pending ? [...others, { learner, ...pending }] : others
  return writeKept('browser', key, next.length > 0 ? next : null)
}
