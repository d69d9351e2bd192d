import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { contentHash, proofHash } from './contentHash.mjs'

const facts = 'virtual:handrail-build'
const proof = 'virtual:handrail-proof'
const drawing = 'virtual:handrail-protocol'

/**
 * What the proof found, if this very proof ran on these very sources; else why there is nothing to show.
 * @param {string} root @param {string} hash
 * @returns {{ state: 'missing' | 'other-sources' } | { state: 'ran', result: unknown }}
 */
export const keptProof = (root, hash) => {
  const path = join(root, '.proof/result.json')
  if (!existsSync(path)) return { state: 'missing' }
  /** @type {{ hash?: unknown, result?: unknown }} */
  const kept = JSON.parse(readFileSync(path, 'utf8'))
  return kept.hash === hash ? { state: 'ran', result: kept.result } : { state: 'other-sources' }
}

/**
 * The model of the drawing, worked out by driving the pathway itself; kept while its sources stay the same.
 * @param {string} root
 * @returns {Promise<string>} JSON
 */
const drawn = async (root) => {
  const cache = join(root, '.cache')
  const kept = join(cache, `protocol-${contentHash(root, ['flows', 'seeds']).short}.json`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const args = ['--import', 'tsx', 'seeds/protocol/print.ts']
  const how = { cwd: root, maxBuffer: 64_000_000 }
  const { stdout } = await promisify(execFile)(process.execPath, args, how)
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache).filter((name) => name.startsWith('protocol-')))
    rmSync(join(cache, old))
  writeFileSync(kept, stdout)
  return stdout
}

/** @type {Record<string, (root: string) => string | Promise<string>>} */
const modules = {
  [facts]: (root) => {
    const { short, full } = contentHash(root)
    /** @type {{ version: string }} */
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return JSON.stringify({ version, hash: full, short })
  },
  [proof]: (root) => JSON.stringify(keptProof(root, proofHash(root))),
  [drawing]: drawn,
}

/**
 * Tells the app which sources it was built from, what the proof found on them, and what the map draws.
 * @param {string} [root] the project's folder
 * @returns {import('vite').Plugin}
 */
export const buildFacts = (root = resolve(import.meta.dirname, '..')) => ({
  name: 'handrail-build-facts',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  async load(id) {
    const told = id.startsWith('\0') ? modules[id.slice(1)] : undefined
    return told ? `export default ${await told(root)}` : null
  },
})
