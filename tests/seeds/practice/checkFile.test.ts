import { expect, test } from 'vitest'
import { checkFile } from '../../../seeds/practice/checkFile.ts'
import { textOf } from './load.ts'

const file = 'seeds/scenarios/only-the-treatment.json'
const text = textOf('only-the-treatment.json')
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length
/** The same file with one thing broken, and what is said about it. */
const broken = (from: string, to: string): string[] => {
  expect(text).toContain(from)
  return checkFile(file, text.replace(from, to))
}

test('a whole file is well', () => {
  expect(checkFile(file, text)).toEqual([])
})

test('a lost comma is named with its line', () => {
  const [fault] = broken('"minutes": 8,', '"minutes": 8')
  expect(fault).toMatch(/only-the-treatment\.json:\d+: the file: is no JSON/u)
  expect(Number(fault?.split(':')[1])).toBeGreaterThan(lineOf('"minutes"') - 1)
  expect(Number(fault?.split(':')[1])).toBeLessThan(lineOf('"minutes"') + 3)
})

test('an unknown key is named with its line', () => {
  expect(broken('"minutes": 8', '"minuts": 8')).toContainEqual(
    `${file}:${lineOf('"minutes"')}: minuts: is not known here. Take it out, or look for a slip.`,
  )
})

test('a missing translation is named with the thing it belongs to', () => {
  const es = /"es": "Puede\. A lo mejor no contesto\."/u.exec(text)?.[0] ?? ''
  expect(broken(es, '"fr": "Non."')).toEqual([
    expect.stringMatching(/reveals\.0\.says\.es \(may-i-ask\): is missing\. .* in Spanish/u),
    expect.stringContaining('reveals.0.says.fr (may-i-ask): is not known here'),
  ])
})

test('an unknown condition is answered with the conditions there are', () => {
  const [fault] = broken('"needs": ["privacy", "limits"]', '"needs": ["quiet", "limits"]')
  expect(fault).toContain(`${file}:${lineOf('"needs": ["privacy", "limits"]')}: reveals.0.needs.0`)
  expect(fault).toContain('Use one of: privacy, interpreter, limits')
})

test('a wrong value of a fact is answered with its values', () => {
  const [fault] = broken('"help": "nothing-today"', '"help": "nothing"')
  expect(fault).toContain('Use one of: wants-options, info-only, nothing-today')
})

test('birthplace and immigration status have no place in a scenario', () => {
  expect(broken('"age": 24', '"age": 24, "birthplace": "x"')[0]).toContain(
    'seen.birthplace: is not known here',
  )
})

test('an event that never comes, and a trigger that is none, are told apart', () => {
  expect(broken('"step": "plan"', '"answered": "rightsCard"')).toContainEqual(
    expect.stringContaining('events.0 (leaving): the event leaving never happens'),
  )
  expect(broken('"step": "plan"', '"hour": 3')[0]).toContain('trigger')
})

test('a source that nobody has is named', () => {
  expect(broken('"§1.4"', '"§99.4"')[0]).toContain('teachingPoints.0.sources.0 (a-good-end)')
})

test('what never comes out is named, and how to let it out', () => {
  const [fault] = broken(
    '"needs": ["privacy", "limits"]',
    '"needs": ["privacy", "interpreter", "limits"]',
  )
  expect(fault).toContain('the perfect run stops')
  expect(fault).toContain('permission')
})

test('a pathway that now ends differently is the drift that the guard names', () => {
  expect(broken('"endState": "adult-declined"', '"endState": "adult-plan"')).toEqual([
    `${file}:${lineOf('"endState"')}: expected.endState: expects adult-plan, and the pathway comes to adult-declined. If the pathway changed and this is right now, change it here; else look at the change.`,
  ])
})

test('a trap whose path shows another error is named', () => {
  const [fault] = broken('"deed": "hand-paper"', '"deed": "promise"')
  expect(fault).toContain('should show unsafe-paper and nothing else; it shows promise')
})

test('a duty that the law does not ask for here is named', () => {
  expect(broken('"duties": {}', '"duties": { "injuryReport": "complete" }')[0]).toContain(
    'expects complete, and the pathway comes to injuryReport: notOwed',
  )
})

test('a file whose name is another than its id is named', () => {
  expect(checkFile('elsewhere.json', text)[0]).toContain('Write elsewhere, as the file is called.')
})
