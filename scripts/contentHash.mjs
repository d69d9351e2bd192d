import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** All that decides what the pathway does and says. */
const decides = ['flows', 'content']
/** And all that looks at it: the proof, and the walk by which it shows where a rule does not hold. */
const looks = [
  'seeds/proof',
  'seeds/prove.ts',
  ...['walkCase', 'walker', 'caseFile', 'caseEvents', 'because'].map((name) => `seeds/${name}.ts`),
]

/** @param {string} root @param {string} place @returns {string[]} with / on every system */
const filesIn = (root, place) =>
  isFile(join(root, place))
    ? [place]
    : readdirSync(join(root, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => join(entry.parentPath, entry.name).slice(resolve(root).length + 1))
        .map((path) => path.replaceAll('\\', '/'))
/** @param {string} path */
const isFile = (path) => statSync(path).isFile()

/** The text with one kind of line end, so that every checkout gives the same. @param {Buffer} bytes */
const plain = (bytes) => bytes.toString('utf8').replaceAll('\r\n', '\n')

/**
 * One name for the pathway as it stands: the same on every machine, another after any change.
 * @param {string} [root] the project's folder
 * @param {readonly string[]} [places] the folders that count
 * @returns {{ short: string, full: string }} SHA-256 in hex, and its first 12 characters
 */
export const contentHash = (root = resolve(import.meta.dirname, '..'), places = decides) => {
  const hash = createHash('sha256')
  const paths = places.flatMap((place) => filesIn(resolve(root), place))
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1))) {
    const text = plain(readFileSync(join(root, path)))
    hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}\n`)
  }
  const full = hash.digest('hex')
  return { short: full.slice(0, 12), full }
}

/**
 * One name for the pathway and the proof that is held against it: what was found by another proof, or on
 * another pathway, has another name.
 * @param {string} [root] the project's folder
 */
export const proofHash = (root) => contentHash(root, [...decides, ...looks]).full
