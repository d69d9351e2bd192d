import { expect, test } from 'vitest'
import en from '../../../content/en/training.json' with { type: 'json' }
import es from '../../../content/es/training.json' with { type: 'json' }
import { forbiddenIn } from '../../../content/telling.ts'

const textsIn = (words: unknown, path = ''): readonly [path: string, text: string][] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, each]) => textsIn(each, `${path}.${key}`))
    : [[path, String(words)]]
const valuesIn = (text: string) => [...text.matchAll(/\{\{\w+\}\}/gu)].map(String).toSorted()

test('practice speaks both languages, word for word and value for value', () => {
  const shape = (words: unknown) => textsIn(words).map(([path, text]) => [path, valuesIn(text)])
  expect(shape(es)).toEqual(shape(en))
})

test('practice never says what must never be said', () => {
  const said = textsIn(en).map(([path, text]) => [path, forbiddenIn('en', text)] as const)
  const dicho = textsIn(es).map(([path, text]) => [path, forbiddenIn('es', text)] as const)
  expect([...said, ...dicho].filter(([, found]) => found.length > 0)).toEqual([])
})
