import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(new URL('../../../package.json', import.meta.url)))

/** A copy of the protocol as it is, to be changed by hand. */
export const copy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'version-'))
  for (const part of ['flows', 'content', 'seeds', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return folder
}

/** Changes one place in a file of a copy; fails where it is not there. */
export const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`)
  writeFileSync(path, text.replace(from, to))
}

/** Runs the command as it is run by hand. */
export const protocolDiff = (...words: string[]) => inFolder(root, ...words)

/** Runs it where the folder is the repository one stands in. */
export const inFolder = (folder: string, ...words: string[]) => {
  const script = join(root, 'scripts', 'protocolDiff.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...words],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, said: stdout, problem: stderr.trim() }
}
