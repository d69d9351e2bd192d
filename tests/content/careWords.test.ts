import { describe, expect, test } from 'vitest'
import { careFaults, careFileNames } from '../../content/careFaults.ts'
import { callSheetIds } from '../../content/callSheets.ts'
import { forbiddenIn, type ReleasedLanguage, tellingIn } from '../../content/telling.ts'
import { dutyIds } from '../../flows/ids.ts'
import { actsOf, tasks } from '../../flows/tasks.ts'
import { care, type CareWords } from './careFiles.ts'
import { heardByPatients, readByStaff, tooHard } from './careReading.ts'
import { spokenIn, type Text, textsIn } from './wordFiles.ts'

const languages: readonly ReleasedLanguage[] = ['en', 'es']

const dispatcher = 'emergency.say.patient.toDispatcher'
const placeholders = ({ text }: Text): string[] => (text.match(/\{\{\w+\}\}/gu) ?? []).toSorted()

/** What may stand on a screen that others can read. */
const quietTexts = ({ duties, cards, whatIf, endStates }: CareWords): Text[] => [
  ...spokenIn(duties).filter(({ path }) => path.endsWith('.quiet')),
  ...Object.entries(cards).map(([path, card]) => ({
    path,
    text: 'quiet' in card ? card.quiet : card.title,
  })),
  ...spokenIn({ whatIf, endStates }).filter(({ path }) => /\.titles?(\.|$)/u.test(path)),
]

describe.each(languages)('%s', (language) => {
  test.each(careFileNames)('%s holds every key, with a known source for each block', (file) => {
    expect(careFaults(file, language, care[language][file])).toEqual([])
  })

  test('no text says what must never be said', () => {
    const said = spokenIn(care[language]).flatMap(({ path, text }) =>
      forbiddenIn(language, text).map((phrase) => `${path}: ${phrase}`),
    )
    const crime = { en: 'victim', es: 'víctima' }[language]
    expect(said).toEqual([`${dispatcher}: ${crime}`])
  })

  test('nothing fit to be read by the room tells what this is about', () => {
    const telling = quietTexts(care[language]).flatMap(({ path, text }) =>
      tellingIn(language, text).map((word) => `${path}: ${word}`),
    )
    expect(telling).toEqual([])
  })

  test('no two acts look the same on the quiet display', () => {
    const quiet = dutyIds.flatMap((duty) =>
      Object.values(care[language].duties[duty].tasks).map((task) => task.quiet),
    )
    expect(quiet.length - new Set(quiet).size).toBe(0)
  })

  test('what a patient hears is easy, what staff read is plain', () => {
    const files: CareWords = care[language]
    expect(tooHard(language, 'patient', heardByPatients(files))).toEqual([])
    expect(tooHard(language, 'staff', readByStaff(files))).toEqual([])
  })

  test('telephone numbers stand in the directory, never in a sentence', () => {
    const numbers = spokenIn(care[language]).filter(({ text }) => /\d{3}-\d{3,4}|\d{5}/u.test(text))
    expect(numbers).toEqual([])
  })
})

test('English and Spanish have the same keys, sources and blanks to fill', () => {
  const shape = (files: CareWords) =>
    textsIn(files).map((it) => (/(^|\.)source$/u.test(it.path) ? it : [it.path, placeholders(it)]))
  expect(shape(care.es)).toEqual(shape(care.en))
})

test('every call that a duty may ask for has its sheet', () => {
  const calls = tasks
    .filter(({ kind }) => kind === 'call')
    .map(({ duty, task }): string => `${duty}.${task}`)
  expect(callSheetIds.toSorted()).toEqual([...new Set(calls)].toSorted())
})

test('every act that may be written down for a duty has its words', () => {
  const words = dutyIds.map((duty) => Object.keys(care.en.duties[duty].tasks).toSorted())
  expect(words).toEqual(dutyIds.map((duty) => [...actsOf(duty)].toSorted()))
})

test('a missing, an unknown and an empty key are named with their file and what to do', () => {
  const { debrief, ...others } = care.es.cards
  const words = { ...others, talk: debrief, died: { ...others.died, title: ' ' } }
  const file = 'content/es/cards.json:'
  expect(careFaults('cards', 'es', words)).toEqual([
    `${file} died.title is empty: write the words, or leave the key out`,
    `${file} debrief is missing: add it, in every language`,
    `${file} the file has talk, which nothing reads: remove it, or correct the spelling`,
  ])
})

test('a source that nobody knows is named', () => {
  const words = { ...care.en.documentation, injury: { line: 'Draw it.', source: 'Z9' } }
  const [fault] = careFaults('documentation', 'en', words)
  expect(fault).toContain(
    'content/en/documentation.json: injury.source names a source nobody knows',
  )
})

test('a duty has the words of its own acts and of no other', () => {
  const { examNotice } = care.en.duties
  const tasks = { 'call-aps': examNotice.tasks['notify-police'] }
  const words = { ...care.en.duties, examNotice: { ...examNotice, tasks } }
  expect(careFaults('duties', 'en', words)).toEqual([
    'content/en/duties.json: examNotice.tasks.tell-patient is missing: add its words',
    'content/en/duties.json: examNotice.tasks.notify-police is missing: add its words',
    'content/en/duties.json: examNotice.tasks.call-aps is no act of this duty: remove it',
  ])
})
