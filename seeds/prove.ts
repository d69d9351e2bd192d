import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { LedgerNotes } from './proof/ledger.ts'
import { isPart, type PartId, partIds } from './proof/parts.ts'
import { conclude, runParts } from './proof/proof.ts'
import { reported } from './proof/report.ts'
import type { ProofResult } from './proof/result.ts'

const usage = `npm run -s prove -- [--json <file>] [--out <folder>]
Walks the states of the pathway, and its tables, for each safety property; says what it left together.
--json  writes the result for other programs
--out   where counter-examples are written as case files (artifacts/counter-examples)
Exit 0: every property holds. 1: one does not, or was not looked at.`

/** Which of two processes runs each part, so that both have about the same work. */
const runs = {
  talk: 'here',
  eachValue: 'here',
  decisions: 'here',
  cards: 'here',
  texts: 'here',
  facts: 'here',
  values: 'here',
  doors: 'here',
  room: 'there',
  besides: 'there',
  acts: 'there',
  changes: 'there',
  patients: 'there',
  clocks: 'there',
  leafing: 'there',
  together: 'there',
  duties: 'there',
  tasks: 'there',
  offers: 'here',
  scripts: 'there',
} as const satisfies Record<PartId, 'here' | 'there'>
const here = partIds.filter((id) => runs[id] === 'here')
const there = partIds.filter((id) => runs[id] === 'there')

const options = {
  json: { type: 'string' },
  out: { type: 'string', default: join('artifacts', 'counter-examples') },
  help: { type: 'boolean', default: false },
  part: { type: 'string', multiple: true },
} as const
const argumentsGiven = () => {
  try {
    return parseArgs({ options }).values
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : ''}\n${usage}\n`)
    return process.exit(1)
  }
}
const values = argumentsGiven()

const Message = z.custom<LedgerNotes>((it) => typeof it === 'object' && it !== null && 'seen' in it)
const inAnotherProcess = (ids: readonly PartId[]): Promise<LedgerNotes> =>
  new Promise((done, failed) => {
    const child = fork(
      fileURLToPath(import.meta.url),
      ids.flatMap((id) => ['--part', id]),
    )
    child.on('message', (message) => done(Message.parse(message)))
    child.on('error', failed)
    child.on('exit', (code) => failed(new Error(`${ids.join(', ')} ended with ${code}`)))
  })

const notAgain = 'follow the path above; the case holds its answers, but does not fail when walked'
const writeCases = ({ properties }: ProofResult): string[] =>
  properties.flatMap(({ id, counterExample }) => {
    if (!counterExample) return []
    const file = join(values.out, `${id}.json`)
    mkdirSync(values.out, { recursive: true })
    writeFileSync(file, `${JSON.stringify(counterExample.case, null, 2)}\n`)
    const walk = `npm run -s walk -- ${file}`
    return [counterExample.replays ? `${id}: ${walk}` : `${id}: ${notAgain} (${walk})`]
  })

const prove = async (): Promise<void> => {
  const began = performance.now()
  const other = inAnotherProcess(there)
  const notes = [runParts(here).notes, await other]
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const result = conclude(notes, seconds, new Date().toISOString())
  const lines = [...reported(result), ...writeCases(result)]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`)
  process.exitCode = result.properties.every(({ holds }) => holds) ? 0 : 1
}

if (values.help) process.stdout.write(`${usage}\n`)
else if (values.part) {
  const { notes } = runParts(values.part.filter(isPart))
  process.send?.(notes, () => process.disconnect())
} else await prove()
