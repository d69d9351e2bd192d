import type { Source } from '../../content/schema.ts'
import { parseSource, sourceById } from '../../content/sources.ts'

export type ShownSource = Pick<Source, 'kind' | 'status' | 'reviewBy'> & {
  key: string
  /** Absent in the quiet display: the name of a law can tell the room what this is about. */
  cite: string | null
}

/** What stands behind a text, each source once, law first. */
export const sourcesOf = (source: string, shown: boolean): readonly ShownSource[] => {
  const read = parseSource(source)
  const found = (read.ok ? read.ids : []).flatMap((id) => sourceById(id) ?? [])
  const listed = found.map(({ kind, status, reviewBy, cite }): ShownSource => {
    const key = shown ? cite : [kind, status, reviewBy].join(' ')
    return { key, kind, status, reviewBy, cite: shown ? cite : null }
  })
  const once = new Map(listed.map((each) => [each.key, each]))
  return [...once.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
const order: readonly Source['kind'][] = ['law', 'practice', 'founding', 'local']
