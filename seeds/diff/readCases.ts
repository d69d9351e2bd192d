import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ending } from './snapshot.ts'

type Call = (value: unknown) => unknown
const call = z.custom<Call>((value) => typeof value === 'function')
const Modules = z.object({ readCase: call, walkCase: call })

const Read = z.union([
  z.looseObject({ case: z.unknown(), faults: z.undefined().optional() }),
  z.looseObject({ faults: z.array(z.string()) }),
])
const withId = z.looseObject({ id: z.string() })
const Walked = z.looseObject({
  stopped: z.string().nullable(),
  walked: z.looseObject({
    endState: z.string().nullable(),
    lifecycle: z.string(),
    duties: z.array(
      z.looseObject({
        id: z.string(),
        status: z.string(),
        openTasks: z.array(z.string()),
        deadlines: z.record(z.string(), z.string()),
      }),
    ),
    offered: z.array(withId),
    codes: z.array(z.looseObject({ code: z.string() })),
    guidance: z.array(z.string()),
  }),
})

/**
 * Walks a version's own cases with its own walk.
 * @param modules what its seeds/caseFile.ts and seeds/walkCase.ts give, together
 */
export const readCases = (
  root: string,
  modules: unknown,
): { cases: Record<string, Ending>; unread: string[] } => {
  const { readCase, walkCase } = Modules.parse(modules)
  const folder = join(root, 'seeds', 'cases')
  const cases: Record<string, Ending> = {}
  const unread: string[] = []
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json')) continue
    const raw: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const read = Read.parse(readCase(raw))
    if (read.faults) unread.push(`The case ${name} is not valid there: ${read.faults.join('; ')}`)
    else cases[name.replace('.json', '')] = endingOf(name, raw, walkCase(read['case']))
  }
  return { cases, unread }
}

const endingOf = (file: string, raw: unknown, result: unknown): Ending => {
  const { stopped, walked } = Walked.parse(result)
  // What a case expects is no part of what it tells.
  const { expect: _, ...told } = z.looseObject({ expect: z.unknown() }).parse(raw)
  return {
    file,
    told: JSON.stringify(told),
    ending: walked.endState ?? 'no end',
    stopped,
    lifecycle: walked.lifecycle,
    duties: Object.fromEntries(walked.duties.map(({ id, status }) => [id, status])),
    open: walked.duties.flatMap(({ id, openTasks }) => openTasks.map((task) => `${id}.${task}`)),
    deadlines: Object.assign(
      {},
      ...walked.duties.map(({ id, deadlines }) =>
        Object.fromEntries(Object.entries(deadlines).map(([task, at]) => [`${id}.${task}`, at])),
      ),
    ),
    offered: walked.offered.map(({ id }) => id).toSorted(),
    codes: walked.codes.map(({ code }) => code),
    guidance: walked.guidance,
  }
}
