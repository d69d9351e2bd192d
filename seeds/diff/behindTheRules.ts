import { imports } from './readParts.ts'
import type { Snapshot } from './snapshot.ts'

/** A named part of the rules that reads differently, and the rows of the tables that rest on it. */
export type Behind = {
  file: string
  name: string
  kind: 'added' | 'removed' | 'changed'
  restOnIt: string[]
}

/** The tables are compared row by row elsewhere. */
const tables = ['rows', 'clauses', 'tasks', 'endStates']

/** What the rows of the tables call by name: a change there changes rows that read the same. */
export const behindTheRules = (old: Snapshot, now: Snapshot): Behind[] => {
  const files = [...new Set([...Object.keys(old.parts), ...Object.keys(now.parts)])].toSorted()
  return files.flatMap((file) => {
    const [before, after] = [old.parts[file] ?? {}, now.parts[file] ?? {}]
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names
      .filter((name) => before[name] !== after[name] && !tables.includes(name) && name !== imports)
      .map((name): Behind => ({
        file,
        name,
        kind: !(name in before) ? 'added' : !(name in after) ? 'removed' : 'changed',
        restOnIt: rowsThatName({ file, name }, now),
      }))
  })
}

const word = (name: string): RegExp => new RegExp(`\\b${name}\\b`, 'u')
type Part = { file: string; name: string }

/** Whether a text of one file can mean this part by its name: its own file's, or an imported one. */
const means = (text: string, file: string, part: Part, { parts }: Snapshot): boolean =>
  word(part.name).test(text) &&
  (file === part.file || word(part.name).test(parts[file]?.[imports] ?? ''))

/** The part itself, and all that rests on it through others. */
const restingOn = (part: Part, snapshot: Snapshot): Part[] => {
  const found = [part]
  for (const one of found)
    for (const [file, texts] of Object.entries(snapshot.parts))
      for (const [name, text] of Object.entries(texts)) {
        const known = found.some((other) => other.file === file && other.name === name)
        const no = known || name === imports || tables.includes(name)
        if (!no && means(text, file, one, snapshot)) found.push({ file, name })
      }
  return found
}

/** Rows of the tables whose rule names it, or names something that rests on it. */
const rowsThatName = (part: Part, snapshot: Snapshot): string[] => {
  const { clauses, tasks, steps, endStates } = snapshot
  const resting = restingOn(part, snapshot)
  const rests = (file: string, ...texts: readonly (string | null)[]): boolean =>
    texts.some((text) => text !== null && resting.some((one) => means(text, file, one, snapshot)))
  return [
    ...clauses
      .filter(({ text }) => rests('flows/duties.ts', text))
      .map(({ duty, because }) => `${duty}: ${because}`),
    ...tasks
      .filter(({ text }) => rests('flows/tasks.ts', text))
      .map(({ duty, task }) => `${duty}: ${task}`),
    ...steps
      .filter(({ applies, open, asks }) =>
        rests('flows/steps.ts', applies, open, ...asks.flatMap(({ when, now }) => [when, now])),
      )
      .map(({ id }) => `step ${id}`),
    ...endStates
      .filter(({ text }) => rests('flows/endStates.ts', text))
      .map(({ id }) => `end ${id}`),
  ]
}
