import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { precached } from '../../scripts/serviceWorker.mjs'

const folder = mkdtempSync(join(tmpdir(), 'handrail-worker-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('all of the app is kept by its digest, but never the site file and the worker itself', () => {
  for (const inner of ['assets', '.vite']) mkdirSync(join(folder, inner))
  const files = [
    'index.html',
    'icon.svg',
    'assets/a-1.js',
    'site.json',
    'site.schema.json',
    'sw.js',
  ]
  for (const file of [...files, '.vite/manifest.json']) writeFileSync(join(folder, file), 'abc')
  const integrity = 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='
  expect(precached(folder)).toEqual([
    { url: 'assets/a-1.js', integrity, revision: null },
    { url: 'icon.svg', integrity, revision: 'ungWv48Bz+pBQUDe' },
    { url: 'index.html', integrity, revision: 'ungWv48Bz+pBQUDe' },
  ])
})
