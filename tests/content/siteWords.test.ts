import { expect, test } from 'vitest'
import en from '../../content/en/site.json' with { type: 'json' }
import es from '../../content/es/site.json' with { type: 'json' }
import { SiteFile } from '../../content/site.ts'
import { faultIds } from '../../content/siteFields.ts'
import { forbiddenIn, type ReleasedLanguage, tellingIn } from '../../content/telling.ts'
import { SitePolicy } from '../../flows/site.ts'
import { fleschKincaid, inflesz } from './reading.ts'
import { spokenIn, textsIn } from './wordFiles.ts'

const languages: [ReleasedLanguage, typeof en][] = [
  ['en', en],
  ['es', es],
]

test('English and Spanish have the same words to fill in', () => {
  const keys = (words: object) =>
    textsIn(words).map(({ path, text }) => [path, text.match(/\{\{\w+\}\}/g)?.toSorted()])
  expect(keys(es)).toEqual(keys(en))
})

test('every fact of the file and every fault has its words', () => {
  const facts = [...Object.keys(SiteFile.shape), ...Object.keys(SitePolicy.shape)]
  expect(facts.filter((key) => key !== '$schema' && !(key in en.facts))).toEqual([])
  expect(Object.keys(en.faults)).toEqual([...faultIds])
})

test.each(languages)(
  '%s: what the start screen says of this site tells a companion nothing',
  (language, words) => {
    const shown = [
      ...spokenIn({
        start: words.start,
        files: words.files,
        faults: words.faults,
        link: words.link,
      }),
      ...spokenIn(words.facts).filter(({ path }) => path.endsWith('.quiet')),
      ...spokenIn(words.parts),
      ...spokenIn({ city: words.calls }),
    ]
    expect(shown.flatMap(({ text }) => tellingIn(language, text))).toEqual([])
  },
)

test.each(languages)('%s: no text says what must never be said', (language, words) => {
  expect(spokenIn(words).flatMap(({ text }) => forbiddenIn(language, text))).toEqual([])
})

test.each(languages)('%s: the words are plain for staff', (language, words) => {
  const hard = Object.entries({ ...words.facts, ...words.faults, page: words.page }).flatMap(
    ([path, entry]) => {
      const text = spokenIn(entry)
        .map((it) => it.text)
        .filter((line) => line.split(' ').length > 4)
        .map((line) => (/[.?!]$/u.test(line) ? line : `${line}.`))
        .join(' ')
      if (!text) return []
      const figure = language === 'en' ? fleschKincaid(text) : inflesz(text)
      return (language === 'en' ? figure <= 9 : figure >= 55) ? [] : [`${path}: ${figure}`]
    },
  )
  expect(hard).toEqual([])
})
