import { z } from 'zod'
import { Source } from './schema.ts'
import sourcesFile from './sources.json' with { type: 'json' }

const registry = z.record(z.string(), Source).parse(sourcesFile)

/** How many numbered items each founding document has. */
const foundingItems: Partial<Record<string, number>> = { P4: 144, NH: 113 }
const founding = /^(P4|NH)-(\d{3})$/
const webAddress = /^https?:\/\/\S+$/
const range = /^(P4-|NH-|§\d+\.|[A-L])(\d+)[-–…]\1?(\d+)$/

const isFoundingItem = (id: string): boolean => {
  const [, document = '', item = '0'] = founding.exec(id) ?? []
  return Number(item) > 0 && Number(item) <= (foundingItems[document] ?? 0)
}
const isKnown = (id: string): boolean =>
  Object.hasOwn(registry, id) || isFoundingItem(id) || webAddress.test(id)

/** The source behind an id. P4-065 answers with its document; a web address is its own source. */
export const sourceById = (id: string): Source | undefined =>
  registry[isFoundingItem(id) ? id.slice(0, 2) : id]

export type SourceIds = { ok: true; ids: string[] } | { ok: false; problem: string }

const expand = (part: string): SourceIds => {
  const [, family = '', from = '', to = ''] = range.exec(part) ?? []
  if (!family) return { ok: true, ids: [part] }
  if (Number(to) <= Number(from))
    return { ok: false, problem: `“${part}” runs backwards: put the smaller number first.` }
  const count = Number(to) - Number(from) + 1
  const ids = Array.from(
    { length: count },
    (_, step) => `${family}${String(Number(from) + step).padStart(from.length, '0')}`,
  )
  return { ok: true, ids }
}

/** Reads “A25”, “A25, L2”, “G1-G4”, “P4-108…121”, or a web address, in any list. */
export const parseSource = (text: string): SourceIds => {
  const ids: string[] = []
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (!part)
      return { ok: false, problem: 'A source is empty: write an id such as A25, or local.' }
    const expanded = expand(part)
    if (!expanded.ok) return expanded
    const unknown = expanded.ids.find((id) => !isKnown(id))
    if (unknown)
      return {
        ok: false,
        problem: `“${unknown}” is not in content/sources.json: add it, or use local.`,
      }
    ids.push(...expanded.ids)
  }
  return { ok: true, ids: [...new Set(ids)] }
}
