import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Journal } from '../../flows/journal.ts'
import { declared, eventKinds, takenBy } from './transitions.ts'
import reasons from './notWalked.json' with { type: 'json' }

/**
 * Reads the journals that the journeys left in a folder. Every transition of the chart and every
 * kind of event is in one of them, or is listed with its reason in notWalked.json; none is both.
 */
const [folder] = z.tuple([z.string()]).parse(process.argv.slice(2))
const walks = readdirSync(folder).filter((name) => name.endsWith('.walk.json'))
/** What a test damaged on purpose is no walk. */
const read = (name: string): Journal | undefined => {
  try {
    return Journal.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  } catch {
    return undefined
  }
}
const taken = new Set(walks.map(read).flatMap((journal) => (journal ? takenBy(journal) : [])))

const wanted: readonly string[] = [...declared(), ...eventKinds]
const excused = new Set(Object.keys(reasons))
const known: ReadonlySet<string> = taken
const faults = [
  ...wanted
    .filter((one) => !known.has(one) && !excused.has(one))
    .map((one) => `No journey takes ${one}.`),
  ...[...excused]
    .filter((one) => known.has(one))
    .map((one) => `A journey takes ${one}: leave it out of notWalked.json.`),
  ...[...excused]
    .filter((one) => !wanted.includes(one))
    .map((one) => `${one} in notWalked.json is no transition of the chart.`),
]
for (const fault of faults) console.error(fault)
console.log(
  `${walks.length} encounters in a real browser take ${wanted.length - excused.size} of ${wanted.length} transitions and events; ${excused.size} are listed with the reason.`,
)
process.exitCode = faults.length > 0 ? 1 : 0
