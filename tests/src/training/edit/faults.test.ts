import { describe, expect, test } from 'vitest'
import en from '../../../../content/en/training.json' with { type: 'json' }
import es from '../../../../content/es/training.json' with { type: 'json' }
import { faultsOf } from '../../../../src/training/edit/faults.ts'
import { fileOf } from '../../../../src/training/edit/fileOf.ts'
import type { Form } from '../../../../src/training/edit/form.ts'
import { formOf } from '../../../../src/training/edit/formOf.ts'
import { localMoment } from '../../../../src/training/edit/startTime.ts'
import { writtenInFile, writtenKinds } from '../../../../src/training/edit/written.ts'
import { zodWords } from '../../../../src/training/edit/zodWords.ts'
import { scenarioById } from '../../../../src/training/scenarios.ts'

const copyOf = (id: string): Form => {
  const scenario = scenarioById(id)
  if (!scenario) throw new Error(`There is no ${id}.`)
  return structuredClone(formOf({ ...scenario, id: `${id}-2` }))
}
/** A copy with one thing changed, and what is found: the place, and which fault. */
const found = (change: (form: Form) => void, id = 'kids-get-a-turn') => {
  const form = copyOf(id)
  change(form)
  return faultsOf(form, zodWords('en')).faults.map((fault) => [
    fault.path,
    'written' in fault ? fault.written : fault.problem.kind,
  ])
}
const at = <R>(rows: readonly R[], index: number): R => {
  const row = rows[index]
  if (row === undefined) throw new Error(`There is no row ${index}.`)
  return row
}

test('a copy under a name of its own is sound', () => {
  expect(found(() => {})).toEqual([])
})

describe('what is half-written is named at its field', () => {
  const written: readonly (readonly [string, (form: Form) => void, unknown[]])[] = [
    ['a title without Spanish', (form) => void (form.title.es = ' '), ['title.es', 'empty']],
    ['a name with blanks', (form) => void (form.id = 'My case'), ['id', 'name']],
    ['no day', (form) => void (form.at = ''), ['at', 'moment']],
    ['too many minutes', (form) => void (form.minutes = '900'), ['minutes', 'minutes']],
    [
      'an answer without its value',
      ({ seen }) => void (at(seen, 1).value = ''),
      ['seen.1.value', 'value'],
    ],
    [
      'waiting for nothing',
      ({ reveals }) => void at(reveals, 3).needs.push('staged'),
      ['reveals.3.after', 'wait'],
    ],
    [
      'nothing heard when asked wrongly',
      ({ reveals }) => void (at(reveals, 1).instead = { en: '', es: '' }),
      ['reveals.1.instead', 'instead'],
    ],
    [
      'two entries of one name',
      ({ events }) => void (at(events, 1).id = 'leaving'),
      ['events.2.id', 'twice'],
    ],
    [
      'a moment that was taken away',
      ({ reveals }) => void (at(reveals, 2).taken = true),
      ['events.1.trigger.value', 'trigger'],
    ],
    [
      'minutes without a number',
      ({ events }) => void (at(events, 0).trigger = { kind: 'minutes', value: '' }),
      ['events.0.trigger.value', 'trigger'],
    ],
    [
      'a source that nobody has',
      (form) => void (at(form.teachingPoints, 0).sources = 'Z99'),
      ['teachingPoints.0.sources', 'source'],
    ],
    [
      'no point that counts',
      ({ expected }) => void (expected.order = []),
      ['expected.order', 'points'],
    ],
    ['no language', (form) => void (form.languages = ['', '']), ['languages', 'language']],
    [
      'no trap left',
      ({ traps }) => {
        for (const trap of traps) trap.taken = true
      },
      ['traps', 'at-least-one'],
    ],
  ]
  test.each(written)('%s', (_, change, place) => {
    expect(found(change)).toEqual([place])
  })
})

describe('what the machine finds is named where it is mended', () => {
  test('a duty, at that duty', () => {
    expect(found(({ expected }) => void (expected.duties.childReport = ''))).toEqual([
      ['expected.duties.childReport', 'duty'],
    ])
  })

  test('an entry keeps its place when one before it was taken away', () => {
    const faults = found(({ reveals }) => {
      at(reveals, 0).taken = true
      at(reveals, 3).needs = ['interpreter']
    })
    expect(faults).toContainEqual(['reveals.3', 'never-out'])
  })

  test('a dead end, at what would give the answer', () => {
    expect(found(({ reveals }) => void (at(reveals, 1).at = 'plan'))).toEqual([
      ['reveals.1', 'stops'],
    ])
  })

  test('a call that nobody answers, under the calls', () => {
    expect(found(({ calls }) => void (at(calls, 0).taken = true))).toContainEqual([
      'calls',
      'no-call',
    ])
  })

  test('a name that one of the app’s own scenarios has', () => {
    expect(found((form) => void (form.id = 'nothing-here'))).toEqual([['id', 'built-in']])
  })
})

test('every fault has its words in both languages, and no words are left over', () => {
  expect(Object.keys(en.edit.written).toSorted()).toEqual([...writtenKinds].toSorted())
  expect(Object.keys(es.edit.written).toSorted()).toEqual([...writtenKinds].toSorted())
})

test('zod’s own words are in the language of the screen', () => {
  const form = copyOf('kids-get-a-turn')
  at(form.cues, 0).at = 'nowhere'
  const said = (language: string) =>
    faultsOf(form, zodWords(language)).faults.map((fault) =>
      'message' in fault ? fault.message : '',
    )
  expect(said('en')).toEqual([expect.stringMatching(/^Invalid option/u)])
  expect(said('es')).toEqual([expect.stringMatching(/^Opción inválida/u)])
})

test('a file that can not be read is told from one that lacks a field', () => {
  expect(writtenInFile({ field: 'the file', what: 'is no JSON: x' })).toBe('no-json')
  expect(writtenInFile({ field: 'minuts', what: 'is not known here' })).toBe('unknown-key')
  expect(writtenInFile({ field: 'minutes', what: 'is missing' })).toBe('missing')
  expect(writtenInFile({ field: 'reveals.1.says.es (x)', what: 'is empty' })).toBe('empty')
})

test('it begins at the hour that the wall clock there shows', () => {
  expect(localMoment('2026-03-06T22:10', 'America/Los_Angeles')).toBe('2026-03-06T22:10:00-08:00')
  expect(localMoment('2026-07-06T22:10', 'America/Los_Angeles')).toBe('2026-07-06T22:10:00-07:00')
  expect(localMoment('', 'America/Los_Angeles')).toBe('')
})

test('of a question that stayed empty, and of what was taken away, nothing is in the file', () => {
  const form = copyOf('kids-get-a-turn')
  at(form.calls, 0).asks.push({ en: '', es: '' })
  at(form.cues, 0).taken = true
  expect(fileOf(form)).toMatchObject({ cues: [{ id: 'answers-for-her' }] })
  expect(JSON.stringify(fileOf(form))).not.toMatch(/"taken"|"en":""/u)
})
