import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs npm in the project, on the Node that runs us where npm can be found as a file.
 * @param {...string} args
 * @returns {boolean} whether it went well
 */
export const npm = (...args) => {
  const cli = process.env['npm_execpath'] ?? ''
  const asFile = cli.endsWith('npm-cli.js')
  const result = spawnSync(asFile ? process.execPath : 'npm', asFile ? [cli, ...args] : args, {
    cwd: root,
    stdio: 'inherit',
    shell: !asFile && process.platform === 'win32',
  })
  if (result.error) console.error(`npm could not be started: ${result.error.message}`)
  return result.status === 0
}
