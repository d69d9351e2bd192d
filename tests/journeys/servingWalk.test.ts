import type { Browser, Request, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { securityHeaders } from '../../scripts/securityHeaders.mjs'
import { launch } from '../../scripts/chromium.ts'
import { openApp } from './browser.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import { finish, walk } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

describe('a whole encounter, from the start to its end', () => {
  /** Writes every break of the policy where the test reads complaints. */
  const tellBreaks = () =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )

  test.each(['V03', 'V08'])('%s asks only our own server, and tells it nothing', async (id) => {
    const { app, nurse } = await meet(browser, { file: readCaseFile(id) })
    const { page } = app
    const asked: Request[] = []
    const answered: Response[] = []
    page.context().on('request', (request) => asked.push(request))
    page.context().on('response', (response) => answered.push(response))
    await page.addInitScript(tellBreaks)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await walk(nurse)
    await finish(nurse)
    expect(asked.length).toBeGreaterThan(5)
    expect(app.outside()).toEqual([])
    expect(app.complaints).toEqual([])
    expect(asked.filter((request) => request.method() !== 'GET' || request.postData())).toEqual([])
    const addresses = asked.map((request) => new URL(request.url()))
    expect(addresses.filter(({ search }) => search !== '')).toEqual([])
    const referrers = await Promise.all(asked.map((request) => request.headerValue('referer')))
    expect(referrers.filter(Boolean)).toEqual([])
    for (const response of answered)
      expect(response.headers(), response.url()).toMatchObject(lowerCase(securityHeaders))
    await app.close()
  })

  test('which version and which content this is stands at the start and on the printed plan', async () => {
    const { app, nurse } = await meet(browser, { file: readCaseFile('V12') })
    const told = app.page.getByText(/Version [\d.]+, content [\da-f]{12}$/)
    const [atStart] = /[\da-f]{12}$/.exec(await told.innerText()) ?? []
    await walk(nurse)
    await app.page.emulateMedia({ media: 'print' })
    expect(await told.isVisible()).toBe(true)
    expect(await told.innerText()).toContain(atStart)
    await app.close()
  })

  test('a break of the policy would be seen', async () => {
    const app = await openApp(browser)
    await app.page.addInitScript(tellBreaks)
    await app.page.reload()
    await app.page.evaluate(() => {
      const image = document.createElement('img')
      image.src = 'http://elsewhere.invalid/pixel.png'
      document.body.append(image)
    })
    await expect.poll(() => app.complaints.join()).toContain('policy: img-src')
    await app.close()
  })
})
