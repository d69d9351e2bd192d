import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './npm.mjs'

const sources = [
  '.proof/result.json',
  'content',
  'flows',
  'index.html',
  'package-lock.json',
  'public',
  'scripts/budget.mjs',
  'scripts/serviceWorker.mjs',
  'seeds',
  'src',
  'vite.config.ts',
]

/**
 * When something in this file or folder last changed; a folder's own time tells of files taken away.
 * @param {string} path
 * @returns {number}
 */
const changedAt = (path) => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : []
  return Math.max(stats.mtimeMs, ...inside.map(changedAt))
}

const isFresh = () =>
  changedAt(join(root, 'dist/index.html')) >
  Math.max(...sources.map((path) => changedAt(join(root, path))))

/** Builds the app into dist, if it is not there or older than its sources. */
export const buildMissing = () => {
  if (isFresh()) return true
  console.log(existsSync(join(root, 'dist')) ? 'Building again: sources changed…' : 'Building…')
  return npm('run', '-s', 'build')
}
