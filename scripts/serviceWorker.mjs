import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const source = fileURLToPath(new URL('../src/sw.ts', import.meta.url))
/** The site's own file must be the newest there is; its schema is for editors. */
const neverKept = /^(\.vite\/|sw\.js$|site\.(schema\.)?json$)/

/**
 * The files of a folder as addresses, without those that are never kept.
 * @param {string} folder
 */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !neverKept.test(file))
    .toSorted()

/**
 * What the worker keeps of a built app: a file with a hash in its name is never fetched twice, and every
 * file must have its digest, so that a download cut short is never taken for the file.
 * @param {string} folder
 */
export const precached = (folder) =>
  filesIn(folder).map((url) => {
    const digest = createHash('sha256').update(readFileSync(join(folder, url)))
    const integrity = `sha256-${digest.digest('base64')}`
    return { url, integrity, revision: url.startsWith('assets/') ? null : integrity.slice(7, 23) }
  })

/**
 * Builds src/sw.ts for the app that lies in a folder, and puts it there as sw.js.
 * @param {string} folder
 */
export const writeWorker = async (folder) => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __PRECACHED__: JSON.stringify(precached(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  })
  const [chunk] = [built].flat().flatMap((out) => ('output' in out ? out.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The service worker could not be built.')
  writeFileSync(join(folder, 'sw.js'), chunk.code)
}

/**
 * Gives the built app its service worker, once every other file is written.
 * @returns {import('vite').Plugin}
 */
export const serviceWorker = () => {
  let folder = 'dist'
  return {
    name: 'handrail-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build: { outDir } }) => {
      folder = join(root, relative(root, outDir))
    },
    closeBundle: { sequential: true, order: 'post', handler: () => writeWorker(folder) },
  }
}
