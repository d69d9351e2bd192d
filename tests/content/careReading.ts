import type { ReleasedLanguage } from '../../content/telling.ts'
import type { CareWords } from './careFiles.ts'
import { fleschKincaid, inflesz } from './reading.ts'
import { spokenIn, type Text } from './wordFiles.ts'

const limits = { patient: { en: 6, es: 65 }, staff: { en: 9, es: 55 } }
const isAloud = ({ path }: Text): boolean => /^(sayLast|say)\./u.test(path)
/** Labels of a few words are no sentences; a blank is read as one word. */
const asOneText = (path: string, lines: readonly Text[]): Text => ({
  path,
  text: lines
    .map(({ text }) => text.replaceAll(/\{\{\w+\}\}/gu, 'Anna'))
    .filter((text) => text.split(' ').length > 4)
    .map((text) => (/[.?!”]$/u.test(text) ? text : `${text}.`))
    .join(' '),
})
export const heardByPatients = ({ whatIf, endStates }: CareWords): Text[] =>
  Object.entries({ ...whatIf, ...endStates }).map(([id, block]) =>
    asOneText(id, spokenIn(block).filter(isAloud)),
  )
/** All the rest; the official titles of codes are not ours to simplify. */
export const readByStaff = ({ whatIf, endStates, codes, ...others }: CareWords): Text[] => [
  ...Object.entries({ ...whatIf, ...endStates }).map(([id, block]) =>
    asOneText(
      id,
      spokenIn(block).filter((line) => !isAloud(line)),
    ),
  ),
  ...[...Object.values(others), codes.because, codes.warnings].flatMap((file) =>
    Object.entries(file).map(([id, block]) => asOneText(id, spokenIn({ block }))),
  ),
]
/** The texts that are too hard for their reader, with their figure. */
export const tooHard = (
  language: ReleasedLanguage,
  reader: keyof typeof limits,
  texts: Text[],
): string[] =>
  texts
    .filter(({ text }) => text !== '')
    .flatMap(({ path, text }) => {
      const figure = language === 'en' ? fleschKincaid(text) : inflesz(text)
      const limit = limits[reader][language]
      const fits = language === 'en' ? figure <= limit : figure >= limit
      return fits ? [] : [`${path}: ${figure.toFixed(1)}, and ${limit} for ${reader}`]
    })
