import { useTranslation } from 'react-i18next'
import { useNames } from '../encounter/useNames.ts'
import { wordsIn } from '../encounter/words.ts'

type Block = 'because' | 'callSheets' | 'duties' | 'reasons' | 'refusals' | 'resources'
type Path = readonly string[]

const isBlock = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null
const at = (words: unknown, path: Path): unknown =>
  path.reduce((here, key) => (isBlock(here) ? here[key] : undefined), words)

/** The text at a path; where names may be shown, what a block `named` on the way says in its place. */
const wordsAt = (words: unknown, path: Path, shown: boolean): unknown => {
  const named = path.map((_, depth) => [...path.slice(0, depth), 'named', ...path.slice(depth)])
  const found = shown ? named.map((telling) => at(words, telling)) : []
  return found.find((text) => text !== undefined) ?? at(words, path)
}

/** Words looked up by ids, quiet or telling as the screen may show them now. */
export const useWords = (block: Block) => {
  const { i18n } = useTranslation()
  const { shown } = useNames()
  const words: unknown = wordsIn(i18n.language)[block]
  return {
    text: (...path: Path): string => {
      const text = wordsAt(words, path, shown)
      return typeof text === 'string' ? text : ''
    },
    lines: (...path: Path): readonly string[] => {
      const lines = wordsAt(words, path, shown)
      return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : []
    },
  }
}
