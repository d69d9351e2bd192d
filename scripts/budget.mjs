import { gzipSync } from 'node:zlib'

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} ManifestChunk */

/**
 * The scripts a browser must have before the first screen: each entry and all it imports statically.
 * @param {Record<string, ManifestChunk>} manifest
 */
export const firstScreenFiles = (manifest) => {
  /** @type {Set<string>} */
  const seen = new Set()
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    manifest[key]?.imports?.forEach(visit)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)
  return [...seen]
    .flatMap((key) => manifest[key]?.file ?? [])
    .filter((file) => /\.m?js$/.test(file))
}

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * Fails the build, before anything is written, when the first screen needs more gzipped JavaScript than this.
 * @param {{ firstScreen: number }} limit bytes
 * @returns {import('vite').Plugin}
 */
export const budget = (limit) => ({
  name: 'handrail-budget',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const listed = bundle['.vite/manifest.json']
      if (listed?.type !== 'asset')
        return this.error('budget: needs build.manifest in vite.config.ts')
      const sizes = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, gzipSync(file.code).length]] : [],
        ),
      )
      const first = firstScreenFiles(JSON.parse(listed.source.toString()))
      const sum = (/** @type {Iterable<number>} */ all) => [...all].reduce((a, b) => a + b, 0)
      const needed = sum(first.map((file) => sizes.get(file) ?? NaN))
      const said = `JavaScript, gzipped: first screen ${kB(needed)} of ${kB(limit.firstScreen)}, all ${kB(sum(sizes.values()))}`
      if (needed > 0 && needed <= limit.firstScreen) return console.log(said)
      this.error(`${said}. Load later what the first screen does not need, or take it out.`)
    },
  },
})
