import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { readCases } from './readCases.ts'
import { readResources, readSources, readTexts } from './readFiles.ts'
import { readParts } from './readParts.ts'
import { readRefusals } from './readRefusals.ts'
import { readScenarios } from './readScenarios.ts'
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
const exportsOf = z.record(z.string(), z.unknown())
const walkAll = async () => {
  const files = exportsOf.parse(await module('seeds/caseFile.ts'))
  const walk = exportsOf.parse(await module('seeds/walkCase.ts'))
  return readCases(root, { ...files, ...walk })
}

const runAll = async () => {
  const files = ['readScenario', 'learner', 'debrief']
  const modules = await Promise.all(files.map((name) => module(`seeds/practice/${name}.ts`)))
  return readScenarios(root, Object.assign({}, ...modules.map((one) => exportsOf.parse(one))))
}

const tryAll = async () => {
  const files = ['refusals', 'setup', 'memory', 'steps', 'site']
  const modules = await Promise.all(files.map((name) => module(`flows/${name}.ts`)))
  return readRefusals(Object.assign({}, ...modules.map((one) => exportsOf.parse(one))))
}

const ran = await part('The scenarios', runAll, { runs: {}, unread: [] })
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
  refusals: await part('What is refused', tryAll, {}),
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
  scenarios: ran.runs,
  unread: [...unread, ...walked.unread, ...ran.unread],
}
process.stdout.write(JSON.stringify(Snapshot.parse(snapshot)))
