import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './npm.mjs'

/** @typedef {Record<string, { integrity?: string, optional?: boolean }>} Packages */

/**
 * Whether what is installed differs from what the lock file asks for. Optional packages may be absent:
 * most of them are for other systems.
 * @param {Packages} asked
 * @param {Packages} installed
 */
export const differs = (asked, installed) =>
  Object.entries(asked).some(
    ([path, { integrity, optional }]) =>
      path !== '' && (path in installed ? installed[path]?.integrity !== integrity : !optional),
  ) || Object.keys(installed).some((path) => !(path in asked))

/** @param {string} file @returns {Packages | undefined} */
const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Installs what package-lock.json lists, if it is not there already. */
export const installMissing = () => {
  const asked = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (asked && installed && !differs(asked, installed)) return true
  console.log('Installing what package-lock.json lists…')
  return npm('ci', '--include=dev', '--no-audit', '--no-fund')
}
