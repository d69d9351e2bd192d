import { expect, test } from 'vitest'
import { Journal } from '../../../flows/journal.ts'
import { runOf } from '../../../seeds/practice/learner.ts'
import {
  encounterOf,
  PracticeJournal,
  practiceKey,
  readPractice,
} from '../../../seeds/practice/practiceJournal.ts'
import { journalKey } from '../../../src/encounter/journalKey.ts'
import { loadJournal } from '../../../src/encounter/journalStore.ts'
import { load } from './load.ts'

const scenario = load('only-the-treatment.json')
const { run } = runOf(scenario)
const text = JSON.stringify(run)
const stored = (kept: string) => ({ getItem: () => kept })

test('a practice run is kept under a name of its own', () => {
  expect(practiceKey).not.toBe(journalKey)
})

test('a practice run is read back as it was', () => {
  expect(readPractice(text)).toEqual({ journal: run })
})

test('a practice run is never opened as an encounter', () => {
  expect(loadJournal(stored(text))).toMatchObject({ kind: 'refused', why: 'damaged' })
  expect(Journal.safeParse(run).success).toBe(false)
})

test('without its mark a practice run is still no encounter', () => {
  const { practice: _mark, ...unmarked } = run
  expect(loadJournal(stored(JSON.stringify(unmarked)))).toMatchObject({ kind: 'refused' })
  expect(Journal.safeParse(unmarked).success).toBe(false)
})

test('an encounter is never opened as practice', () => {
  const encounter = encounterOf(run)
  expect(readPractice(JSON.stringify(encounter))).toEqual({ why: 'not-practice' })
  expect(PracticeJournal.safeParse(encounter).success).toBe(false)
})

test('what is unreadable, damaged or of another machine is not taken', () => {
  expect(readPractice('{')).toEqual({ why: 'unreadable' })
  expect(readPractice(JSON.stringify({ ...run, events: [{ type: 'PRACTICE.LEAP' }] }))).toEqual({
    why: 'damaged',
  })
  const late = run.events.findLast(({ type }) => type === 'FINISH')
  expect(readPractice(JSON.stringify({ ...run, events: [late, ...run.events] }))).toEqual({
    why: 'does-not-replay',
  })
})
