import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import type { Course } from '../../src/results/scorm/dialects.ts'
import { patience } from './tab.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}
const parts = {
  scorm12: { make: 'Scorm12API', name: 'API', commit: 'LMSCommit' },
  scorm2004: { make: 'Scorm2004API', name: 'API_1484_11', commit: 'Commit' },
} as const
const require = createRequire(import.meta.url)
const scripts = {
  scorm12: require.resolve('scorm-again/scorm12'),
  scorm2004: require.resolve('scorm-again/scorm2004'),
} as const

/** A course system of another make: scorm-again, which keeps what it is given from launch to launch. */
const frontOf = (course: Course): string => {
  const { make, name, commit } = parts[course]
  return `<!doctype html><title>Course system</title>
<script src="/lms.js"></script>
<script>
  const who = new URLSearchParams(location.search).get('who')
  const kept = JSON.parse(localStorage.getItem('lms.' + who) ?? 'null')
  const api = new ${make}({ autocommit: false, logLevel: 5 })
  api.loadFromJSON(kept ?? ${course === 'scorm12' ? '{ core: { student_id: who } }' : '{ learner_id: who }'}, 'cmi')
  const keep = () => {
    const { cmi } = JSON.parse(JSON.stringify(api.renderCMIToJSONObject()))
    localStorage.setItem('lms.' + who, JSON.stringify(cmi))
  }
  api.on('${commit}', keep)
  api.on('${course === 'scorm12' ? 'LMSFinish' : 'Terminate'}', keep)
  window.${name} = api
  window.vanish = () => {
    for (const verb of ['Initialize', 'SetValue', 'GetValue', 'Commit', 'Finish', 'Terminate', 'GetLastError'])
      for (const prefix of ['', 'LMS']) api[prefix + verb] = () => 'false'
  }
  const inWindow = () => window.open('/course/index.html', 'course')
</script>
<button onclick="inWindow()">Open in a window</button>
<iframe id="course" width="1300" height="700"></iframe>
<script>
  if (!location.hash) document.querySelector('#course').src = '/course/index.html'
</script>`
}

/** Serves an unzipped course and the system that embeds it. */
export const serveCourse = async (course: Course, zip: Uint8Array) => {
  const files = unzipSync(zip)
  const script = readFileSync(scripts[course])
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = files[path.replace('/course/', '')]
    const own = path === '/' ? frontOf(course) : path === '/lms.js' ? script : null
    const type = types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream'
    if (own === null && !file) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(own ?? file)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return {
    url: `http://localhost:${port}/`,
    close,
    manifest: strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()),
  }
}

/** A browser profile in which courses are taken; what pages complain of is written down. */
export const openProfile = async (browser: Browser) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en' })
  context.setDefaultTimeout(patience)
  const complaints: string[] = []
  context.on('weberror', (fault) => complaints.push(String(fault.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { context, complaints }
}

/** Launches the course for one learner, within the system's own page. */
export const launchCourse = async (
  context: BrowserContext,
  url: string,
  who: string,
): Promise<{ lms: Page; course: Frame }> => {
  const lms = await context.newPage()
  await lms.goto(`${url}?who=${who}`)
  return { lms, course: await frameIn(lms) }
}

export const frameIn = async (lms: Page): Promise<Frame> => {
  const course = await (await lms.waitForSelector('#course')).contentFrame()
  if (!course) throw new Error('The course has no frame.')
  await course.getByRole('heading', { level: 1 }).first().waitFor()
  return course
}

/** What the course system has of a learner. */
export const recordOf = (lms: Page, who: string): Promise<string> =>
  lms.evaluate((name) => localStorage.getItem(`lms.${name}`) ?? '', who)
