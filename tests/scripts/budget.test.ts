import { expect, test } from 'vitest'
import { firstScreenFiles } from '../../scripts/budget.mjs'

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js', 'index.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js', 'index.html'] },
  '_deep.js': { file: 'assets/deep.js' },
  'index.css': { file: 'assets/index.css' },
  'src/map.ts': { file: 'assets/map.js', imports: ['_shared.js'] },
}

test('the first screen counts all it imports, and nothing that is loaded later', () => {
  expect(firstScreenFiles(manifest)).toEqual([
    'assets/index.js',
    'assets/shared.js',
    'assets/deep.js',
  ])
})
