/** One thing that was added, removed or changed, and how. */
export type Change = { id: string; kind: 'added' | 'removed' | 'changed'; details: string[] }

/** Compares two lists by name: what only one of them has, and what `details` says of the others. */
export const pairs = <T>(
  old: readonly T[],
  now: readonly T[],
  nameOf: (item: T) => string,
  details: (old: T, now: T) => string[],
): Change[] => {
  const before = new Map(old.map((item) => [nameOf(item), item]))
  const after = new Map(now.map((item) => [nameOf(item), item]))
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.flatMap((id): Change[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was === undefined) return [{ id, kind: 'added', details: [] }]
    if (is === undefined) return [{ id, kind: 'removed', details: [] }]
    const said = details(was, is)
    return said.length === 0 ? [] : [{ id, kind: 'changed', details: said }]
  })
}

/** The keys of two lists of words that differ, with both wordings. */
export const changedKeys = (
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Change[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((id): Change[] => {
    const [was, is] = [old[id], now[id]]
    if (was === is) return []
    if (was === undefined) return [{ id, kind: 'added', details: [`“${String(is)}”`] }]
    if (is === undefined) return [{ id, kind: 'removed', details: [`was “${was}”`] }]
    return [{ id, kind: 'changed', details: [`“${was}” -> “${is}”`] }]
  })

/** What a list gained and lost; nothing where only the order differs. */
export const listChange = (
  name: string,
  old: readonly string[],
  now: readonly string[],
): string[] => {
  const gained = now.filter((item) => !old.includes(item))
  const lost = old.filter((item) => !now.includes(item))
  return [
    ...(gained.length > 0 ? [`${name} now also: ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`${name} no longer: ${lost.join(', ')}`] : []),
  ]
}
