import { z } from 'zod'
import { Resource } from '../schema.ts'
import orange from './ca-orange.json' with { type: 'json' }
import california from './california.json' with { type: 'json' }
import national from './national.json' with { type: 'json' }

const Directory = z.array(Resource).superRefine((all, context) => {
  const seen = new Set<string>()
  for (const { id } of all) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', message: `${id} stands twice: keep one record` })
    seen.add(id)
  }
})

/** Every resource known here, nearest first. The words stand in resources.json of each language. */
export const resources: readonly Resource[] = Directory.parse([
  ...orange,
  ...california,
  ...national,
])

const byId = new Map<string, Resource>(resources.map((resource) => [resource.id, resource]))
export const resourceById = (id: string): Resource | undefined => byId.get(id)
