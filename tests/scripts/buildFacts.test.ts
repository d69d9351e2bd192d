import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptProof } from '../../scripts/buildFacts.mjs'
import { contentHash } from '../../scripts/contentHash.mjs'

let house: string
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'handrail-hash-'))
  write('flows/steps.ts', 'a step\n')
  write('content/en/steps.json', '{}\n')
})
afterEach(() => rmSync(house, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

test('the same sources have the same hash, with either kind of line end', () => {
  const before = contentHash(house)
  write('flows/steps.ts', 'a step\r\n')
  expect(contentHash(house)).toEqual(before)
  expect(before.full).toMatch(/^[0-9a-f]{64}$/)
  expect(before.full.startsWith(before.short)).toBe(true)
})

test('a changed word, a new file and a moved file each give another hash', () => {
  const hashes = [contentHash(house).full]
  write('content/en/steps.json', '{ }\n')
  hashes.push(contentHash(house).full)
  write('content/es/steps.json', '{}\n')
  hashes.push(contentHash(house).full)
  rmSync(join(house, 'content/es/steps.json'))
  write('content/es/step.json', '{}\n')
  hashes.push(contentHash(house).full)
  expect(new Set(hashes).size).toBe(4)
})

test('what lies outside the pathway and its words changes nothing', () => {
  const before = contentHash(house)
  write('src/App.tsx', 'a screen\n')
  write('content/.DS_Store', 'a folder was looked at\n')
  expect(contentHash(house)).toEqual(before)
})

test('a proof counts only for the sources it ran on', () => {
  expect(keptProof(house, 'this')).toEqual({ state: 'missing' })
  write('.proof/result.json', JSON.stringify({ hash: 'another', result: { states: 1 } }))
  expect(keptProof(house, 'this')).toEqual({ state: 'other-sources' })
  expect(keptProof(house, 'another')).toEqual({ state: 'ran', result: { states: 1 } })
})
