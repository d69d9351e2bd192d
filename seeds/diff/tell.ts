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

/** Files whose words are not the protocol's own: practice, results, the app around it. */
const beside = ['app', 'kiosk', 'practice', 'proof', 'protocol', 'recovery', 'results', 'site']
const isBeside = (id: string): boolean => {
  const [file = ''] = id.split('.')
  return file === 'training' || beside.includes(file)
}
const texts = (found: Differences, belongs: (change: Change) => boolean, title: string): string[] =>
  Object.entries(found.texts).flatMap(([language, changes]) =>
    chapter(`${title}, ${language}`, changes.filter(belongs)),
  )

/** The differences as lines for people to read, most consequential first. */
export const tell = (found: Differences): string[] => {
  const { old, new: now } = found.versions
  const lines = [
    ...chapter('Cases that now end differently', found.cases),
    ...chapter('Scenarios that now end differently', found.scenarios),
    ...chapter('Duties: rules that changed', found.rules),
    ...chapter('Tasks', found.tasks),
    ...chapter('What is let in or refused', found.refusals),
    ...chapter('Steps', found.steps),
    ...chapter('End states', found.endStates),
    ...(found.behind.length > 0
      ? ['', `Behind the rules (${found.behind.length})`, ...found.behind.map(behind)]
      : []),
    ...chapter('Resources', found.resources),
    ...texts(found, ({ id }) => !isBeside(id), 'Texts'),
    ...chapter('Sources', found.sources),
    ...texts(found, ({ id }) => isBeside(id), 'Texts beside the protocol'),
  ]
  return [
    old === now ? `Pathway version ${now}.` : `Pathway version ${old} -> ${now}.`,
    ...(lines.length > 0 ? lines : ['Nothing in the protocol is different.']),
    ...(found.cases.length === 0 && found.casesInBoth > 0
      ? ['', `All ${found.casesInBoth} cases end as they did.`]
      : []),
    ...(found.scenarios.length === 0 && found.scenariosInBoth > 0
      ? ['', `All ${found.scenariosInBoth} scenarios end as they did.`]
      : []),
    ...(found.notCompared.length > 0
      ? ['', 'Not compared', ...found.notCompared.map((line) => `  ${line}`)]
      : []),
  ]
}
