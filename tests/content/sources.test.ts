import { expect, test } from 'vitest'
import enPartners from '../../content/en/partners.json' with { type: 'json' }
import en from '../../content/en/resources.json' with { type: 'json' }
import esPartners from '../../content/es/partners.json' with { type: 'json' }
import es from '../../content/es/resources.json' with { type: 'json' }
import { resources } from '../../content/resources/resources.ts'
import { parseSource, sourceById } from '../../content/sources.ts'

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`)

const entries = { A: 36, B: 9, C: 18, D: 11, E: 13, F: 8, G: 10, H: 6, I: 12, J: 9, K: 4, L: 20 }
const items = [9, 3, 9, 6, 17, 2, 8, 10, 9, 14, 4, 4, 18, 10, 6]

test('every rule of law has its source, and a date to look again', () => {
  const ids = Object.entries(entries).flatMap(([letter, count]) => numbered(letter, count))
  expect(ids.filter((id) => sourceById(id)?.kind !== 'law')).toEqual([])
  expect(ids.filter((id) => sourceById(id)?.reviewBy !== '2027-01-31')).toEqual([])
})

test('every point of practice has its source, and a date to look again', () => {
  const sections = numbered('§', 16)
  const points = items.flatMap((count, at) => numbered(`§${at + 1}.`, count))
  const ids = [...sections, ...points, '§8.4a', '§9.0', 'PEARR']
  expect(ids.filter((id) => sourceById(id)?.kind !== 'practice')).toEqual([])
  expect(ids.filter((id) => sourceById(id)?.reviewBy !== '2027-05-22')).toEqual([])
})

test('a rule is called confirmed only where a page shows it', () => {
  expect(sourceById('A25')).toEqual({
    kind: 'law',
    cite: 'Penal Code 11166(a): 36 hours',
    url: 'https://leginfo.legislature.ca.gov/faces/billVersionsCompareClient.xhtml?bill_id=201920200SB360',
    status: 'confirmed',
    reviewBy: '2027-01-31',
  })
  expect(sourceById('C14')).toMatchObject({ status: 'unconfirmed', url: null })
  expect(sourceById('A13')).toMatchObject({ status: 'partly' })
})

test('an item of a founding document leads to that document', () => {
  expect(sourceById('P4-065')).toBe(sourceById('P4'))
  expect(sourceById('NH-111')).toBe(sourceById('NH'))
  expect(sourceById('P4')?.kind).toBe('founding')
  expect(sourceById('P4-145')).toBeUndefined()
})

test('local policy is told apart from law', () => {
  expect(sourceById('local')).toMatchObject({ kind: 'local', cite: 'Local policy' })
})

test.each([
  ['A25', ['A25']],
  ['A25, L2', ['A25', 'L2']],
  ['G1-G4', ['G1', 'G2', 'G3', 'G4']],
  ['§8.7', ['§8.7']],
  ['§1.1…3, local', ['§1.1', '§1.2', '§1.3', 'local']],
  ['P4-122…125', ['P4-122', 'P4-123', 'P4-124', 'P4-125']],
  ['NH-099…NH-101', ['NH-099', 'NH-100', 'NH-101']],
  ['G6, G5-G7', ['G6', 'G5', 'G7']],
  ['https://acf.gov/otip/training, NH-113', ['https://acf.gov/otip/training', 'NH-113']],
])('%s is read as the ids it stands for', (text, ids) => {
  expect(parseSource(text)).toEqual({ ok: true, ids })
})

test.each([
  ['', 'A source is empty: write an id such as A25, or local.'],
  ['A25,', 'A source is empty: write an id such as A25, or local.'],
  ['A99', '“A99” is not in content/sources.json: add it, or use local.'],
  ['P4-140…150', '“P4-145” is not in content/sources.json: add it, or use local.'],
  ['G4-G1', '“G4-G1” runs backwards: put the smaller number first.'],
  ['G1-H4', '“G1-H4” is not in content/sources.json: add it, or use local.'],
])('%s is refused in words that say how to mend it', (text, problem) => {
  expect(parseSource(text)).toEqual({ ok: false, problem })
})

test('every sentence about a service or a partner can be traced to its source', () => {
  const sources = [
    ...[en, es].flatMap((words) => Object.values(words)),
    ...[enPartners, esPartners].flatMap(({ partners }) => Object.values(partners)),
    ...resources,
  ].map(({ source }) => source)
  expect(sources.map(parseSource).filter(({ ok }) => !ok)).toEqual([])
  expect(sources.length).toBe(270)
})
