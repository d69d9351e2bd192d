import { expect, test } from 'vitest'
import { z } from 'zod'
import en from '../../content/en/resources.json' with { type: 'json' }
import es from '../../content/es/resources.json' with { type: 'json' }
import { resources } from '../../content/resources/resources.ts'
import { ResourceWords } from '../../content/schema.ts'

const Words = z.record(z.string(), ResourceWords)
const languages = { en: Words.parse(en), es: Words.parse(es) }
const ids: string[] = resources.map(({ id }) => id)

test('The Lighthouse is a home for later, never a bed for tonight', () => {
  expect(languages.en.lighthouse?.how).toContain('not an emergency shelter')
  expect(languages.es.lighthouse?.how).toContain('No es un refugio de emergencia')
})

test('the immigration tip line warns before any contact', () => {
  expect(languages.en['hsi-tipline']?.cautions[0]).toContain('informed consent and legal advice')
  expect(languages.es['hsi-tipline']?.cautions[0]).toContain('consentimiento informado')
})

test('the hotline says what it is not, and what it may have to report', () => {
  expect(languages.en.nhth?.cautions[0]).toBe(
    'Not an emergency service. Does not replace a report.',
  )
  expect(languages.en.nhth?.how).toMatch(/call 911.*may have to report/)
  expect(languages.es.nhth?.cautions[0]).toBe(
    'No es un servicio de emergencia. No reemplaza un reporte.',
  )
  expect(languages.es.nhth?.how).toMatch(/llame al 911.*posible que la línea deba hacer un reporte/)
})

test('nobody is told that Polaris runs the hotline', () => {
  const saying = Object.values(languages).flatMap((words) =>
    Object.entries(words).filter(([, word]) => JSON.stringify(word).includes('Polaris')),
  )
  expect(new Set(saying.map(([id]) => id))).toEqual(new Set(['polaris']))
  expect(languages.en.polaris?.cautions[0]).toBe('It no longer runs the national hotline (2025).')
})

test.each(Object.entries(languages))('in %s every service has its words', (_, words) => {
  expect(Object.keys(words).toSorted()).toEqual(ids.toSorted())
  const labels = resources.filter(
    ({ id, phones }) =>
      phones
        .map((phone) => phone.id)
        .toSorted()
        .join() !==
      Object.keys(words[id]?.phoneLabels ?? {})
        .toSorted()
        .join(),
  )
  expect(labels).toEqual([])
})

test('Spanish says as much as English, from the same sources', () => {
  const shape = (words: ResourceWords | undefined) => [
    words?.services.length,
    words?.cautions.length,
    words?.hours === undefined,
    words?.source,
  ]
  expect(ids.map((id) => shape(languages.es[id]))).toEqual(ids.map((id) => shape(languages.en[id])))
})

test('a number is written in one place: no sentence repeats one', () => {
  const repeated = Object.values(languages).flatMap((words) =>
    Object.entries(words).filter(([, word]) =>
      /\d{3}-\d{3,4}|\b\d{6}\b/.test(JSON.stringify({ ...word, source: '' })),
    ),
  )
  expect(repeated).toEqual([])
})
