import { z } from 'zod'
import { tokenOf } from '../scorm/pending.ts'

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

const Agent = z.looseObject({ objectType: z.literal('Agent').optional() })
const agent = z.string().transform((text, context) => {
  try {
    return Agent.parse(JSON.parse(text))
  } catch {
    context.addIssue('The actor is no agent.')
    return z.NEVER
  }
})

/** What a course puts behind the address by which it launches a learner (cmi5, 8.1). */
const Launch = z.object({
  endpoint: z.url().transform(withSlash),
  fetch: z.url(),
  actor: agent,
  registration: z.guid(),
  activityId: z.string().min(1),
})
export type Launch = z.infer<typeof Launch>

/** Null where it is no launch that can be read. */
export const launchOf = (search: URLSearchParams): Launch | null =>
  Launch.safeParse(Object.fromEntries(search)).data ?? null

/** Where a learner's documents lie, without naming the learner. */
export const placeOf = ({ endpoint, activityId, actor, registration }: Launch): string =>
  `${registration}.${tokenOf(`${endpoint} ${activityId} ${JSON.stringify(actor)}`)}`
