import { mkdir } from 'node:fs/promises'
import { source as axeSource } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { keepWalks } from './keepWalks.ts'
import { patience } from './tab.ts'

interface Surroundings {
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  lang?: string
  /** What follows the address: `#/step`. */
  path?: string
  /** The time on the wall, for as long as this page is open: ISO 8601. */
  at?: string
  /** How else the browser is set: forced colours, less motion, a zoom. */
  set?: BrowserContextOptions
}

/** Opens the built app in a fresh profile, and writes down all it asks for and complains of. */
export const openApp = async (browser: Browser, surroundings: Surroundings = {}) => {
  const { width = 1366, height = 768, theme = 'light', lang = 'en' } = surroundings
  const { path = '', at, set = {} } = surroundings
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: lang,
    timezoneId: 'America/Los_Angeles',
    ...set,
  })
  context.setDefaultTimeout(patience)
  await keepWalks(context)
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (fault) => complaints.push(String(fault.error())))
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  const page = await context.newPage()
  page.on('websocket', (socket) => requests.push(socket.url()))
  if (at) await page.clock.setFixedTime(at)
  const address = inject('address')
  await page.goto(`${address}/${path}`)
  const isOurs = (url: string) => url.startsWith(`${address}/`) || /^(data|blob):/.test(url)
  return {
    page,
    requests,
    complaints,
    /** What was asked of anyone but our own server: must stay empty. */
    outside: () => requests.filter((url) => !isOurs(url)),
    close: () => context.close(),
  }
}

/** Saves what is on screen as artifacts/<name>.png. */
export const shot = async (page: Page, name: string) => {
  await mkdir('artifacts', { recursive: true })
  await page.screenshot({ path: `artifacts/${name}.png`, animations: 'disabled' })
}

export interface Violation {
  rule: string
  help: string
  where: string[]
}

const askAxe = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
}).then(({ violations }) => violations.map(({ id, help, nodes }) => ({
  rule: id,
  help,
  where: nodes.map((node) => node.target.join(' ') + ': ' + node.failureSummary),
})))`

/** What axe finds wrong on the page. By the debugger's door, since the page's policy lets no script in. */
export const axe = async (page: Page): Promise<Violation[]> => {
  const debug = await page.context().newCDPSession(page)
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails)
      throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
    return result.value
  }
  if ((await evaluate('typeof axe')) === 'undefined') await evaluate(`${axeSource}; undefined`)
  const violations: Violation[] = await evaluate(askAxe)
  await debug.detach()
  return violations
}
