import { useTranslation } from 'react-i18next'
import { useNames } from '../encounter/useNames.ts'

type Path = readonly string[]
type Space =
  | 'because'
  | 'cards'
  | 'codes'
  | 'documentation'
  | 'duties'
  | 'endStates'
  | 'facts'
  | 'offers'
  | 'partners'
  | 'reasons'
  | 'refusals'
  | 'resources'
  | 'steps'

const isBlock = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null
const at = (words: unknown, path: Path): unknown =>
  path.reduce((here, key) => (isBlock(here) ? here[key] : undefined), words)

/** Where names may be shown, what a block `named` on the way says stands in place of the quiet words. */
const wordsAt = (words: unknown, path: Path, shown: boolean): unknown => {
  const telling = path.map((_, depth) => [...path.slice(0, depth), 'named', ...path.slice(depth)])
  const found = shown ? telling.map((named) => at(words, named)) : []
  return found.find((text) => text !== undefined) ?? at(words, path)
}

/** Words of other files, looked up by ids: quiet or telling, as the screen may show them now. */
export const useLookup = () => {
  const { i18n } = useTranslation()
  const { shown } = useNames()
  const read = (space: Space, path: Path) =>
    wordsAt(i18n.getResourceBundle(i18n.language, space), path, shown)
  return {
    text: (space: Space, ...path: Path): string => {
      const text = read(space, path)
      return typeof text === 'string' ? text : ''
    },
    lines: (space: Space, ...path: Path): readonly string[] => {
      const lines = read(space, path)
      return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : []
    },
  }
}
