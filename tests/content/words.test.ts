import { describe, expect, test } from 'vitest'
import { scripts } from '../../content/scripts.ts'
import { parseSource } from '../../content/sources.ts'
import { forbiddenIn, type ReleasedLanguage, tellingIn } from '../../content/telling.ts'
import { readWords, valuesOf, type Words } from '../../content/words.ts'
import { factIds } from '../../flows/facts.ts'
import { fleschKincaid, inflesz } from './reading.ts'
import { en, es, quietIn, sourcesIn, spokenIn, type Text, textsIn } from './wordFiles.ts'

type Files = typeof en | typeof es
const languages: [ReleasedLanguage, Files][] = [
  ['en', en],
  ['es', es],
]

const limits = { patient: { en: 6, es: 65 }, staff: { en: 9, es: 55 } }
/** The figure of a text that is too hard for its reader; nothing when it is easy enough. */
const tooHard = (
  language: ReleasedLanguage,
  reader: keyof typeof limits,
  { path, text }: Text,
): string[] => {
  if (!text) return []
  const limit = limits[reader][language]
  const figure = language === 'en' ? fleschKincaid(text) : inflesz(text)
  const fits = language === 'en' ? figure <= limit : figure >= limit
  return fits ? [] : [`${path}: ${figure.toFixed(1)}, and ${limit} for ${reader}`]
}
/** Each entry is read as one text; labels and chips of a few words are no sentences. */
const staffTexts = ({ facts, steps, refusals, because }: Files): Text[] =>
  [facts, steps.steps, { door: steps.door }, refusals, because].flatMap((file) =>
    Object.entries(file).map(([path, entry]) => ({
      path,
      text: spokenIn(entry)
        .filter(({ text }) => text.split(' ').length > 4)
        .map(({ text }) => (/[.?!]$/u.test(text) ? text : `${text}.`))
        .join(' '),
    })),
  )
const patientTexts = ({ scripts: spoken }: Files): Text[] =>
  Object.entries(spoken).map(([path, { text }]) => ({ path, text }))

describe.each(languages)('%s', (language, files) => {
  test('every fact, step, script, refusal and reason has its words', () => {
    expect(() => readWords(language, files)).not.toThrow()
  })

  test('every option of every fact has a word', () => {
    const { facts } = readWords(language, files)
    const missing = factIds.flatMap((fact) =>
      valuesOf(fact).filter((value) => !Object.hasOwn(facts[fact].options, value)),
    )
    expect(missing).toEqual([])
  })

  test('every block names a source that is known', () => {
    const { facts, steps, scripts: spoken, because } = files
    const blocks = [facts, steps.steps, spoken, because].flatMap((file) => Object.values(file))
    expect(blocks.filter((block) => sourcesIn(block).length !== 1)).toEqual([])
    expect(sourcesIn(files).filter(({ text }) => !parseSource(text).ok)).toEqual([])
  })

  test('nothing shown by default tells a companion what this is about', () => {
    const aloud = scripts.filter(({ overheard }) => overheard).map(({ id }) => files.scripts[id])
    const cues = spokenIn(files.scripts).filter(({ path }) => path.endsWith('.cue'))
    const { facts, steps, refusals, reasons } = files
    const shown = [...quietIn({ facts, steps, refusals, reasons, aloud }), ...cues]
    const telling = shown.flatMap(({ path, text }) =>
      tellingIn(language, text).map((word) => `${path}: ${word}`),
    )
    expect(telling).toEqual([])
  })

  test('no text says what must never be said', () => {
    const said = spokenIn(files).flatMap(({ path, text }) =>
      forbiddenIn(language, text).map((phrase) => `${path}: ${phrase}`),
    )
    expect(said).toEqual([])
  })

  test('the words read aloud are easy for a patient', () => {
    expect(patientTexts(files).flatMap((text) => tooHard(language, 'patient', text))).toEqual([])
  })

  test('the words on the screen are plain for staff', () => {
    expect(staffTexts(files).flatMap((text) => tooHard(language, 'staff', text))).toEqual([])
  })

  test('the labels of So far are short', () => {
    const labels = spokenIn(files.facts).filter(({ path }) => path.endsWith('.label'))
    expect(labels.filter(({ text }) => text.split(' ').length > 3)).toEqual([])
  })
})

test('English and Spanish have the same keys', () => {
  const keys = (files: Files) => textsIn(files).map(({ path }) => path)
  expect(keys(es)).toEqual(keys(en))
})

test('a missing and an unknown key are named with their file and what to do', () => {
  const { alone, ...options } = esFactOptions
  const privacy = { ...es.facts.privacy, options: { ...options, solo: alone } }
  const read = (): Words => readWords('es', { ...es, facts: { ...es.facts, privacy } })
  const file = 'content/es/facts.json: privacy.options'
  expect(read).toThrow(`${file}.alone is missing. Add the sentence.`)
  expect(read).toThrow(`${file} has the unknown key “solo”. Take it out.`)
})
const esFactOptions = es.facts.privacy.options

test('the rules catch what they are there to catch', () => {
  expect(tellingIn('en', 'Call the Registry about abuse')).toEqual(['abuse', 'Registry'])
  expect(tellingIn('es', 'Sospecha de trata de personas')).toEqual(['trata de', 'Sospecha'])
  expect(forbiddenIn('en', 'He refuses. Everything you tell me is secret.')).toHaveLength(2)
  expect(forbiddenIn('es', 'La víctima alega que todo lo que me diga es secreto')).toHaveLength(3)
  expect(fleschKincaid('The cat sat on the mat.')).toBeLessThan(1)
  expect(fleschKincaid('Reporting obligations necessitate documentation.')).toBeGreaterThan(15)
  expect(inflesz('El gato duerme en la casa.')).toBeGreaterThan(80)
  expect(inflesz('La institucionalización burocrática obstaculiza procedimientos.')).toBeLessThan(0)
})
