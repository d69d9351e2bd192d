import { describe, expect, test } from 'vitest'
import en from '../../../content/en/plan.json' with { type: 'json' }
import es from '../../../content/es/plan.json' with { type: 'json' }
import { forbiddenIn, tellingIn } from '../../../content/telling.ts'
import { fleschKincaid, inflesz } from '../../content/reading.ts'
import { quietIn, spokenIn, textsIn } from '../../content/wordFiles.ts'

const plural = /_(zero|one|two|few|many|other)$/
const base = (path: string) => path.replace(plural, '')

describe.each([
  ['en', en, (text: string) => fleschKincaid(text) <= 9],
  ['es', es, (text: string) => inflesz(text) >= 55],
] as const)('%s', (language, words, isPlain) => {
  test('nothing shown by default tells a companion what this is about', () => {
    const told = quietIn(words).filter(({ text }) => tellingIn(language, text).length > 0)
    // The reach of a service stands beside its name, which is hidden with it.
    expect(told.filter(({ path }) => !path.startsWith('contact.'))).toEqual([])
  })

  test('no text says what must never be said', () => {
    const said = spokenIn(words).flatMap(({ text }) => forbiddenIn(language, text))
    expect(said).toEqual([])
  })

  test('the sentences are plain for staff', () => {
    const sentences = spokenIn(words)
      .map(({ text }) => text.replaceAll(/\{\{\w+\}\}/g, 'Ana'))
      .filter((text) => text.split(' ').length > 6)
    expect(sentences.filter((text) => !isPlain(/[.?!]$/u.test(text) ? text : `${text}.`))).toEqual(
      [],
    )
  })

  test('every count has the forms of its language', () => {
    const forms = new Map<string, string[]>()
    for (const { path } of textsIn(words)) {
      const form = plural.exec(path)?.[1]
      if (form) forms.set(base(path), [...(forms.get(base(path)) ?? []), form])
    }
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const wrong = [...forms].filter(
      ([, has]) => has.toSorted().join() !== pluralCategories.toSorted().join(),
    )
    expect(wrong).toEqual([])
  })
})

test('English and Spanish have the same keys', () => {
  const keys = (words: unknown) =>
    [...new Set(textsIn(words).map(({ path }) => base(path)))].toSorted()
  expect(keys(es)).toEqual(keys(en))
})
