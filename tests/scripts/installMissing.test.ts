import { expect, test } from 'vitest'
import { differs } from '../../scripts/installMissing.mjs'

const asked = {
  '': {},
  'node_modules/a': { integrity: 'a1' },
  'node_modules/a-windows': { integrity: 'w1', optional: true },
}

test('what is installed is enough when only other systems’ packages are absent', () => {
  expect(differs(asked, { 'node_modules/a': { integrity: 'a1' } })).toBe(false)
})

test.each([
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/a': { integrity: 'a2' } }],
  [
    'an optional package has another version',
    { 'node_modules/a': { integrity: 'a1' }, 'node_modules/a-windows': { integrity: 'w2' } },
  ],
  [
    'a package is there that nobody asked for',
    { 'node_modules/a': { integrity: 'a1' }, 'node_modules/b': { integrity: 'b1' } },
  ],
])('it is installed again when %s', (_why, installed) => {
  expect(differs(asked, installed)).toBe(true)
})
