import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name under which a file's imports stand among its parts. */
export const imports = 'import'

/** Where rules stand: all of flows, and what content decides about offers, cards, codes and words. */
const folders = ['flows', 'content', 'content/cards']
const rulesOfContent = /^(?:callSheets|cards|codes|offerRules|offers|paperRules|scripts)\.ts$/u

const opening = /^(?:export )?(?:const|function|type|class|(?=import)) ?(\w+)/u
/** A type decides nothing when the pathway runs. */
const isType = /^(?:export )?type /u
const comment = /^\s*(?:\/\/|\/\*|\*)/u

/** The named parts of one source file, without comments and line ends. */
const partsOf = (source: string): Record<string, string> => {
  const parts: Record<string, string> = {}
  let name = imports
  for (const line of source.split('\n')) {
    name = opening.exec(line)?.[1] ?? name
    if (comment.test(line) || line.trim() === '') continue
    parts[name] = [parts[name], line.trim()].filter(Boolean).join(' ')
  }
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => !isType.test(text)))
}

/** The named parts of all rules: what the tables themselves only call by name is found here. */
export const readParts = (root: string): Record<string, Record<string, string>> => {
  const files = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.ts'))
          .filter((name) => folder !== 'content' || rulesOfContent.test(name))
          .map((name) => `${folder}/${name}`)
      : [],
  )
  return Object.fromEntries(
    files.map((file) => [file, partsOf(readFileSync(join(root, file), 'utf8'))]),
  )
}
