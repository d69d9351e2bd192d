import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

type Words = Record<string, string>

/** Every text in a JSON value under the path that leads to it. */
export const flatten = (value: unknown, path: string): Words => {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object')
    return { [path]: typeof value === 'string' ? value : JSON.stringify(value) }
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key)),
  )
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const jsonFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()

/** The sentences of every language: a language is a folder of `content` that holds steps.json. */
export const readTexts = (root: string): Record<string, Words> => {
  const content = join(root, 'content')
  const languages = readdirSync(content)
    .filter((name) => existsSync(join(content, name, 'steps.json')))
    .toSorted()
  return Object.fromEntries(
    languages.map((language) => {
      const folder = join(content, language)
      const files = jsonFiles(folder).map((name) =>
        flatten(json(join(folder, name)), name.replace('.json', '')),
      )
      return [language, Object.assign({}, ...files)]
    }),
  )
}

const Records = z.array(z.looseObject({ id: z.string() }))

/** Every resource with its numbers, status and dates, under its id. */
export const readResources = (root: string): Record<string, Words> => {
  const folder = join(root, 'content', 'resources')
  const all = jsonFiles(folder).flatMap((name) => Records.parse(json(join(folder, name))))
  return Object.fromEntries(all.map(({ id, ...record }) => [id, flatten(record, '')]))
}

/** What the rules and sentences rest on: content/sources.json. */
export const readSources = (root: string): Record<string, Words> => {
  const all = z.record(z.string(), z.unknown()).parse(json(join(root, 'content', 'sources.json')))
  return Object.fromEntries(Object.entries(all).map(([id, source]) => [id, flatten(source, '')]))
}
