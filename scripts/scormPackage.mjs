import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { manifestOf } from './scormManifest.mjs'

/** A course is served by its own system: no worker keeps it, and no site has its file there. */
const left = /^(\.vite\/|sw\.js$|site\.(schema\.)?json$|.*\.schema\.json$)/
/** The same sources make the same package. */
const mtime = '2026-01-01T00:00:00Z'

/**
 * The files of a course, by name, with the manifest first.
 * @param {string} folder a training build
 * @param {import('./scormManifest.mjs').Course} course
 * @param {{ title: string, version: string }} named
 * @returns {Record<string, Uint8Array>}
 */
export const courseFiles = (folder, course, named) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !left.test(file))
    .toSorted()
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta name="handrail-course" content="${course}" />`,
  )
  if (!page.includes('handrail-course')) throw new Error('index.html has no place for its course.')
  const text = new TextEncoder()
  return {
    'imsmanifest.xml': text.encode(manifestOf(course, { ...named, files })),
    ...Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))])),
    'index.html': text.encode(page),
  }
}

/**
 * @param {string} folder @param {import('./scormManifest.mjs').Course} course
 * @param {{ title: string, version: string }} named
 */
export const zipCourse = (folder, course, named) =>
  zipSync(courseFiles(folder, course, named), { level: 9, mtime })
