import { describe, expect, test } from 'vitest'
import { forbiddenIn, type ReleasedLanguage, tellingIn } from '../../content/telling.ts'

const english = [
  'trafficking, exploited, Abuse, reporter, police, sheriff, law enforcement',
  'registry, hotline, assault, sexual, raped, rapist, victim, survivor, neglected',
  'violence, crime, criminal, suspected, disclosed, mandated, forensic, strangled',
  'strangulation, choked, pimp, prostitution, coercion, endangered, molested',
  'ombudsman, protective, immigration, labor, advocate',
].flatMap((line) => line.split(', '))
const spanish = [
  'trata de, tráfico, traficante, explotación, abuso, maltrato, reporte, denuncia',
  'Policía, alguacil, registro, línea de ayuda, línea nacional, línea directa',
  'agresión, agredida, agresor, asalto, sexo, sexual, violación, violencia, víctima',
  'sobreviviente, negligencia, delito, crimen, criminal, sospecha, reveló, forense',
  'estrangulada, ahorcar, proxeneta, prostitución, coacción, ombudsman, protección',
  'inmigración, migratorio, laboral, defensora',
].flatMap((line) => line.split(', '))
const telling: [ReleasedLanguage, string[]][] = [
  ['en', english],
  ['es', spanish],
]

describe.each(telling)('words that would tell a companion, in %s', (language, words) => {
  test.each(words)('%s', (word) => {
    expect(tellingIn(language, `(${word})`)).toContain(word)
  })
})

test('a word that only ends like one of them tells nothing', () => {
  expect(tellingIn('en', 'She was seen in Sussex.')).toEqual([])
  expect(tellingIn('es', 'Vino por un colapso.')).toEqual([])
})

const forbidden: [ReleasedLanguage, string][] = [
  ['es', 'Todo lo que diga es secreto.'],
  ['es', 'Todo lo que me cuente es secreto.'],
  ['es', 'No le diré a nadie.'],
  ['es', 'Lo que hablemos es confidencial.'],
  ['es', 'La policía no sabrá nada.'],
  ['es', 'La policía no lo sabrá.'],
  ['es', 'La policía no se enterará.'],
]
test.each(forbidden)('no text in %s says: %s', (language, text) => {
  expect(forbiddenIn(language, text)).toHaveLength(1)
})

test('a text may say that almost everything stays between the patient and the nurse', () => {
  expect(forbiddenIn('es', 'Casi todo lo que me diga queda entre nosotros.')).toEqual([])
})
