import { readdirSync, readFileSync } from 'node:fs'
import { languages, type Language } from '../../content/languages.ts'

/** One text of a file, with the keys that lead to it and the source that stands nearest to it. */
export type Text = { file: string; path: string; text: string; source: string | null }
export type Words = Readonly<Record<Language, readonly Text[]>>

const founding = /^(P4|NH)-\d{3}$/u
const textsIn = (file: string, value: unknown, path = '', above: string | null = null): Text[] => {
  if (typeof value === 'string') return [{ file, path, text: value, source: above }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string, unknown][] = Object.entries(value)
  const own = entries.find(([key]) => key === 'source')?.[1]
  const source = typeof own === 'string' ? own : above
  return entries
    .filter(([key]) => key !== 'source')
    .flatMap(([key, inner]) =>
      // An item of a founding document is its own source.
      textsIn(file, inner, path ? `${path}.${key}` : key, founding.test(key) ? key : source),
    )
}

const wordsOf = (language: Language): Text[] => {
  const folder = new URL(`../../content/${language}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const words: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      return textsIn(name.replace('.json', ''), words)
    })
}

/** All words of every released language, as they lie on disk. */
export const readAllWords = (): Words => ({ en: wordsOf('en'), es: wordsOf('es') })
export const released = Object.keys(languages).filter((key): key is Language => key in languages)
