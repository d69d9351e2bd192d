// Makes dist-scorm/handrail-practice-scorm12.zip and -scorm2004.zip, to be uploaded to a course system.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { zipCourse } from './scormPackage.mjs'

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))
const { version } = read('package.json')
const { xapi } = read('content/en/results.json')

// A course talks to its own system alone: its policy names no record store.
delete process.env['HANDRAIL_LRS']
await build({
  mode: 'training',
  logLevel: 'warn',
  build: { outDir: 'dist-scorm/app', emptyOutDir: true },
})
mkdirSync('dist-scorm', { recursive: true })
for (const course of /** @type {const} */ (['scorm12', 'scorm2004'])) {
  const name = `dist-scorm/handrail-practice-${course}.zip`
  const zip = zipCourse('dist-scorm/app', course, { title: xapi.course, version })
  writeFileSync(name, zip)
  console.log(`${name}, ${(zip.length / 1000).toFixed(0)} kB`)
}
