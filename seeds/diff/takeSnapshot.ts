import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { readCases } from './readCases.ts'
import { readResources, readSources, readTexts } from './readFiles.ts'
import { readParts } from './readParts.ts'
import { readClauses, readEndStates, readSteps, readTasks } from './readRules.ts'
import { Snapshot } from './snapshot.ts'

/** Reads the version of the protocol in one folder and prints it as JSON: one reader for all versions. */
const root = resolve(process.argv[2] ?? '.')
const unread: string[] = []

const why = (fault: unknown): string =>
  fault instanceof z.ZodError
    ? z.prettifyError(fault).split('\n').slice(0, 4).join(' ')
    : fault instanceof Error
      ? (fault.message.split('\n')[0] ?? '')
      : String(fault)

/** One part of a version; where it cannot be read it is said, and the rest is compared. */
const part = async <T>(name: string, read: () => T | Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await read()
  } catch (fault) {
    unread.push(`${name} could not be read: ${why(fault)}`)
    return otherwise
  }
}
const module = async (path: string): Promise<unknown> => {
  const file = join(root, path)
  if (!existsSync(file)) throw new Error(`this version has no ${path}`)
  const loaded: unknown = await import(pathToFileURL(file).href)
  return loaded
}
const readVersion = async (): Promise<string> =>
  z.object({ pathwayVersion: z.string() }).parse(await module('flows/journal.ts')).pathwayVersion
const walkAll = async () => {
  const files = z.record(z.string(), z.unknown()).parse(await module('seeds/caseFile.ts'))
  const walk = z.record(z.string(), z.unknown()).parse(await module('seeds/walkCase.ts'))
  return readCases(root, { ...files, ...walk })
}

const walked = await part('The cases', walkAll, { cases: {}, unread: [] })
const version = await part('The pathway version', readVersion, 'unknown')
const rules = {
  steps: await part('The steps', async () => readSteps(await module('flows/steps.ts')), []),
  clauses: await part('The duties', async () => readClauses(await module('flows/duties.ts')), []),
  tasks: await part('The tasks', async () => readTasks(await module('flows/tasks.ts')), []),
  endStates: await part(
    'The end states',
    async () => readEndStates(await module('flows/endStates.ts')),
    [],
  ),
  parts: await part('The rules as written', () => readParts(root), {}),
}
const words = {
  texts: await part('The texts', () => readTexts(root), {}),
  resources: await part('The resources', () => readResources(root), {}),
  sources: await part('The sources', () => readSources(root), {}),
}
const untried = [...rules.clauses, ...rules.tasks].filter(({ holds }) => holds === null)
for (const { duty, text } of untried)
  unread.push(`A rule of ${duty} is compared as written only, it could not be tried: ${text}`)

const snapshot: Snapshot = {
  version,
  ...rules,
  ...words,
  cases: walked.cases,
  unread: [...unread, ...walked.unread],
}
process.stdout.write(JSON.stringify(Snapshot.parse(snapshot)))
