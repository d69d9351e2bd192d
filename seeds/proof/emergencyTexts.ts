import type { Language } from '../../content/languages.ts'
import type { Ledger } from './ledger.ts'
import { released, type Text, type Words } from './words.ts'

/** Whom an emergency asks for, in which order, at each kind of site (PATHWAY 3): for a life only. */
const helpers: Readonly<Record<string, readonly string[]>> = {
  ed: ['security', 'resuscitation', '911'],
  clinic: ['911'],
}
const rowsOf = (texts: readonly Text[], setting: string, key: string): Text[] =>
  texts.filter(
    ({ file, path }) =>
      file === 'emergency' && new RegExp(`^${setting}\\.rows\\.\\d+\\.${key}$`, 'u').test(path),
  )

/** 911 stands on every emergency screen, each helper in its place, and nobody else. */
export const proveEmergency = (words: Words, ledger: Ledger): void => {
  for (const language of released)
    for (const [setting, ids] of Object.entries(helpers))
      check(words, ledger, language, setting, ids)
}
const check = (
  words: Words,
  ledger: Ledger,
  language: Language,
  setting: string,
  ids: readonly string[],
): void => {
  const found = rowsOf(words[language], setting, 'id').map(({ text }) => text)
  const where = () => [language, `emergency.${setting}.rows`]
  const fault =
    found.join() === ids.join()
      ? null
      : `an emergency in the ${setting} asks for ${found.join(', ')}, not for ${ids.join(', ')}`
  ledger.table('SP-01', fault, where)
  for (const key of ['name', 'when']) {
    const all = rowsOf(words[language], setting, key).length === ids.length
    ledger.table('SP-01', all ? null : `a row of the ${setting} has no ${key}`, where)
  }
  const other = found.find((id) => !ids.includes(id))
  ledger.table('SP-04', other ? `an emergency asks for ${other}` : null, where)
}
