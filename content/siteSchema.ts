import { z } from 'zod'
import words from './en/site.json' with { type: 'json' }
import { SiteFile } from './site.ts'

const uses: Readonly<Record<string, { label: string; use: string }>> = words.facts

/** The JSON Schema of the site file, for editors; each fact says what it is used for. */
export const siteSchema = () => {
  const { properties = {}, ...schema } = z.toJSONSchema(SiteFile, { io: 'input' })
  const described = Object.entries(properties).map(([key, property]) => {
    const fact = uses[key]
    if (!fact || typeof property !== 'object') return [key, property] as const
    return [key, { description: `${fact.label}. ${fact.use}`, ...property }] as const
  })
  return { title: 'Handrail site file', ...schema, properties: Object.fromEntries(described) }
}
