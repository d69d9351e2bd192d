import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptProof } from '../../scripts/buildFacts.mjs'
import { contentHash, proofHash } from '../../scripts/contentHash.mjs'

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

const real = resolve(import.meta.dirname, '../..')
/** The project's own files that one of them runs with, itself first. */
const runsWith = (path: string, found: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
  [...readFileSync(path, 'utf8').matchAll(/from '(\.{1,2}\/[^']+\.ts)'/gu)]
    .map(([, other = '']) => resolve(dirname(path), other))
    .reduce(
      (all, other) => (all.has(other) ? all : runsWith(other, all)),
      new Set([...found, path]) as ReadonlySet<string>,
    )
const ran = [...runsWith(join(real, 'seeds/prove.ts'))].map((path) =>
  relative(real, path).replaceAll('\\', '/'),
)
const outside = ran.filter((path) => !/^(flows|content)\//u.test(path))
const copy = (path: string) => write(path, readFileSync(join(real, path), 'utf8'))

test('a proof counts only for the proof it was: each of its own files counts, and the pathway’s name does not change by them', () => {
  for (const path of outside) copy(path)
  const [proof, pathway] = [proofHash(house), contentHash(house)]
  for (const path of outside) {
    write(path, `${readFileSync(join(real, path), 'utf8')}// weakened\n`)
    expect(proofHash(house), path).not.toBe(proof)
    copy(path)
  }
  expect(proofHash(house)).toBe(proof)
  expect(contentHash(house)).toEqual(pathway)
  expect(outside).toEqual(expect.arrayContaining(['seeds/prove.ts', 'seeds/walker.ts']))
})
test('a pathway that was changed is not the one that was proven', () => {
  for (const path of outside) copy(path)
  const before = proofHash(house)
  write('flows/steps.ts', 'another step\n')
  expect(proofHash(house)).not.toBe(before)
})
