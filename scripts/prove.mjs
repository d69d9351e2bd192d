import './requireNode.mjs'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proofHash } from './contentHash.mjs'
import { npm, root } from './npm.mjs'

/** Runs the proof, and keeps what it found together with the sources it ran on, for the next build. */
process.chdir(root)
const folder = mkdtempSync(join(tmpdir(), 'handrail-proof-'))
const found = join(folder, 'result.json')
const kept = join(root, '.proof/result.json')

const before = proofHash(root)
// What was kept is of an earlier run: nothing older may stand for a run that failed.
rmSync(kept, { force: true })
const args = ['--json', found, ...process.argv.slice(2)]
const ok = npm('exec', '--no', '--', 'tsx', 'seeds/prove.ts', ...args)
const unchanged = proofHash(root) === before

if (existsSync(found) && unchanged) {
  mkdirSync(join(root, '.proof'), { recursive: true })
  /** @type {unknown} */
  const result = JSON.parse(readFileSync(found, 'utf8'))
  writeFileSync(kept, `${JSON.stringify({ hash: before, result }, null, 2)}\n`)
}
if (!unchanged)
  console.error('The pathway, its words or the proof changed while it ran: run it again.')
rmSync(folder, { recursive: true })
process.exitCode = ok && unchanged ? 0 : 1
