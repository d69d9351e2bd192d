import { describe, expect, test } from 'vitest'
import kioskEn from '../../../content/en/kiosk.json'
import recoveryEn from '../../../content/en/recovery.json'
import kioskEs from '../../../content/es/kiosk.json'
import recoveryEs from '../../../content/es/recovery.json'
import { forbiddenIn, tellingIn } from '../../../content/telling.ts'
import { fleschKincaid, inflesz } from '../../content/reading.ts'
import { spokenIn } from '../../content/wordFiles.ts'

const kiosk = { en: kioskEn, es: kioskEs }
const recovery = { en: recoveryEn, es: recoveryEs }
const tongues = ['en', 'es'] as const
type Tongue = (typeof tongues)[number]

/** The plural forms of a language stand for one sentence. */
const pathsOf = (words: unknown) =>
  new Set(spokenIn(words).map(({ path }) => path.replace(/_(one|many|other)$/, '')))
const asText = (words: unknown) =>
  spokenIn(words)
    .map(({ text }) => text.replaceAll(/\{\{\w+\}\}/g, '3'))
    .filter((text) => text.split(' ').length > 4)
    .map((text) => (/[.?!”»]$/u.test(text) ? text : `${text}.`))
    .join(' ')
const isEasy = (tongue: Tongue, text: string, grade: 6 | 9): boolean =>
  tongue === 'en' ? fleschKincaid(text) <= grade : inflesz(text) >= (grade === 6 ? 65 : 55)

describe.each(tongues)('%s', (tongue) => {
  test('every sentence is there in both languages', () => {
    expect(pathsOf(kiosk[tongue])).toEqual(pathsOf(kioskEn))
    expect(pathsOf(recovery[tongue])).toEqual(pathsOf(recoveryEn))
  })

  test('every page for patients is read at about eleven years of age', () => {
    const pages = Object.entries(kiosk[tongue]).filter(([page]) => page !== 'source')
    const hard = pages.filter(([, words]) => {
      const text = asText({ words })
      return text !== '' && !isEasy(tongue, text, 6)
    })
    expect(hard.map(([page, words]) => `${page}: ${asText({ words })}`)).toEqual([])
  })

  test('what staff read is easy enough for a tired person', () => {
    expect(isEasy(tongue, asText(recovery[tongue]), 9)).toBe(true)
  })

  test('a companion may read all of it but the limits, and the names of the cards', () => {
    const { limits: _limits, groups: _groups, ...quiet } = kiosk[tongue]
    const texts = [...spokenIn(quiet), ...spokenIn(recovery[tongue])]
    expect(texts.flatMap(({ text }) => tellingIn(tongue, text))).toEqual([])
  })

  test('nothing is said that may never be said', () => {
    const texts = [...spokenIn(kiosk[tongue]), ...spokenIn(recovery[tongue])]
    expect(texts.flatMap(({ text }) => forbiddenIn(tongue, text))).toEqual([])
  })
})
