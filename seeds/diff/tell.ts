import type { Behind } from './behindTheRules.ts'
import type { Change } from './changes.ts'
import type { Differences } from './compare.ts'

const most = 12
const changed = ({ id, kind, details }: Change): string[] => {
  if (kind !== 'changed') return [`  ${id}: ${[kind, ...details].join(': ')}`]
  return [`  ${id}`, ...details.map((detail) => `      ${detail}`)]
}
const chapter = (title: string, changes: readonly Change[]): string[] =>
  changes.length === 0 ? [] : ['', `${title} (${changes.length})`, ...changes.flatMap(changed)]

const behind = ({ file, name, kind, restOnIt }: Behind): string => {
  const first = restOnIt.slice(0, most).join(', ')
  const more = restOnIt.length > most ? ` and ${restOnIt.length - most} more` : ''
  const resting = restOnIt.length > 0 ? `; rests on it: ${first}${more}` : ''
  return `  ${name} in ${file}: ${kind}${resting}`
}

/** The differences as lines for people to read, most consequential first. */
export const tell = (found: Differences): string[] => {
  const { old, new: now } = found.versions
  const lines = [
    ...chapter('Cases that now end differently', found.cases),
    ...chapter('Duties: rules that changed', found.rules),
    ...chapter('Tasks', found.tasks),
    ...chapter('Steps', found.steps),
    ...chapter('End states', found.endStates),
    ...(found.behind.length > 0
      ? ['', `Behind the rules (${found.behind.length})`, ...found.behind.map(behind)]
      : []),
    ...chapter('Resources', found.resources),
    ...Object.entries(found.texts).flatMap(([language, changes]) =>
      chapter(`Texts, ${language}`, changes),
    ),
    ...chapter('Sources', found.sources),
  ]
  return [
    old === now ? `Pathway version ${now}.` : `Pathway version ${old} -> ${now}.`,
    ...(lines.length > 0 ? lines : ['Nothing in the protocol is different.']),
    ...(found.cases.length === 0 && found.casesInBoth > 0
      ? ['', `All ${found.casesInBoth} cases end as they did.`]
      : []),
    ...(found.notCompared.length > 0
      ? ['', 'Not compared', ...found.notCompared.map((line) => `  ${line}`)]
      : []),
  ]
}
