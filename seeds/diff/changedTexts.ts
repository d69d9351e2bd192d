import { type Change, changedKeys } from './changes.ts'

type Words = Readonly<Record<string, string>>
const place = /^(.*)\.\d+$/u

/** Sentences that stand in a list, by the list; the others stay as they are. */
const apart = (texts: Words): { lists: Map<string, string[]>; others: Record<string, string> } => {
  const lists = new Map<string, string[]>()
  const others: Record<string, string> = {}
  for (const [key, text] of Object.entries(texts)) {
    const list = place.exec(key)?.[1]
    if (list === undefined) others[key] = text
    else lists.set(list, [...(lists.get(list) ?? []), text])
  }
  return { lists, others }
}

/** Sentences that differ. A line put into a list does not make the lines after it different. */
export const changedTexts = (old: Words, now: Words): Change[] => {
  const [before, after] = [apart(old), apart(now)]
  const lists = [...new Set([...before.lists.keys(), ...after.lists.keys()])]
  return [
    ...changedKeys(before.others, after.others),
    ...lists.flatMap((id) =>
      listChanges(id, before.lists.get(id) ?? [], after.lists.get(id) ?? []),
    ),
  ]
}

const listChanges = (id: string, old: readonly string[], now: readonly string[]): Change[] => {
  const lost = old.filter((line) => !now.includes(line))
  const gained = now.filter((line) => !old.includes(line))
  if (lost.length === 1 && gained.length === 1)
    return [{ id, kind: 'changed', details: [`“${lost[0]}” -> “${gained[0]}”`] }]
  if (lost.length + gained.length > 0)
    return [
      {
        id,
        kind: 'changed',
        details: [
          ...lost.map((line) => `no longer: “${line}”`),
          ...gained.map((line) => `now also: “${line}”`),
        ],
      },
    ]
  return old.join() === now.join()
    ? []
    : [{ id, kind: 'changed', details: ['the order of its lines has changed'] }]
}
