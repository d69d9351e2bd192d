import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Snapshot } from '../seeds/diff/snapshot.ts'
import { root } from './npm.mjs'

/** A version that is not there, or cannot be read; the message says what to do. */
export class NotAVersion extends Error {}

type Version = { said: string; snapshot: Snapshot }
const large = 1 << 28

const git = (...words: string[]): string | null => {
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: large })
  return status === 0 ? stdout.trim() : null
}

/**
 * Reads one version of the protocol.
 * @param name a folder that holds its source, or a revision of the repository one stands in
 */
export const openVersion = (name: string): Version => {
  if (existsSync(join(name, 'flows', 'steps.ts')))
    return { said: folderInWords(name), snapshot: snapshotOf(name, name) }
  const commit = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
  if (commit) return readRevision(name, commit)
  if (existsSync(join(name, 'index.html')))
    throw new NotAVersion(
      `${name} holds a built app. Its rules cannot be read there: name its git revision instead.`,
    )
  throw new NotAVersion(
    existsSync(name)
      ? `${name} holds no protocol: there is no flows/steps.ts in it.`
      : `${name} is neither a folder nor a revision that git knows here. Name a branch, tag, commit or folder.`,
  )
}

const folderInWords = (name: string): string => {
  const top = git('-C', name, 'rev-parse', '--show-toplevel')
  if (!top || resolve(top) !== resolve(name)) return `folder ${name}`
  const open = (git('-C', name, 'status', '--porcelain') ?? '').split('\n').filter(Boolean).length
  return open === 0
    ? `working tree ${name}, all committed`
    : `working tree ${name}; ${open} files in it are not committed, and are compared as they are`
}

const readRevision = (name: string, commit: string): Version => {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-'))
  try {
    const archive = execFileSync('git', ['archive', commit], { maxBuffer: large })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    const day = git('show', '-s', '--format=%cs', commit) ?? ''
    const said = `${name} (${commit.slice(0, 9)} of ${day})`
    if (!existsSync(join(folder, 'flows', 'steps.ts')))
      throw new NotAVersion(`${said} holds no protocol: there is no flows/steps.ts in it.`)
    return { said, snapshot: snapshotOf(folder, name) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const reader = fileURLToPath(new URL('../seeds/diff/takeSnapshot.ts', import.meta.url))

/** Runs today's reader on a version's own modules, in a process of its own. */
const snapshotOf = (folder: string, name: string): Snapshot => {
  const words = ['--import', 'tsx', reader, resolve(folder)]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: large,
  })
  if (status !== 0)
    throw new NotAVersion(`${name} could not be read: ${stderr.trim().split('\n').at(-1) ?? ''}`)
  return Snapshot.parse(JSON.parse(stdout))
}
