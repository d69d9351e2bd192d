import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { securityHeaders } from '../../scripts/securityHeaders.mjs'
import { launch } from '../../scripts/chromium.ts'
import { axe, openApp, shot } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

describe('the app as it is served', () => {
  test('it opens under its policy without a complaint, and asks nothing of anyone else', async () => {
    const app = await openApp(browser)
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    await shot(app.page, 'serving')
    expect(await app.page.title()).toBe('Handrail')
    expect(app.complaints).toEqual([])
    expect(app.outside()).toEqual([])
    expect(app.requests.length).toBeGreaterThan(1)
    await app.close()
  })

  test.each(['/', '/icon.svg', '/sw.js', '/site.json', '/not-there'])(
    '%s comes with every header of the list',
    async (path) => {
      const { headers } = await fetch(inject('address') + path)
      const sent = Object.fromEntries(headers)
      expect(sent).toMatchObject(lowerCase(securityHeaders))
    },
  )

  test('the policy lets in our own files, and nothing else', () => {
    expect(securityHeaders['Content-Security-Policy']?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types sw',
    ])
  })

  test('no address is passed on, no type is guessed, no window of others is shared', () => {
    const { 'Content-Security-Policy': _, 'Permissions-Policy': may, ...others } = securityHeaders
    expect(others).toEqual({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    const features = may?.split(', ') ?? []
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([])
    expect(features).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'usb=()']))
  })

  test('hashed files may be kept for good, the page itself never', async () => {
    const page = await fetch(inject('address'))
    const [, script] = /src="\.(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? []
    const asset = await fetch(inject('address') + script)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    for (const path of ['/sw.js', '/site.json', '/manifest.webmanifest', '/assets/gone.js']) {
      const { headers } = await fetch(inject('address') + path)
      expect(headers.get('cache-control')?.includes('immutable') ?? false).toBe(false)
    }
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  test('it is reachable on this machine by both of its addresses', async () => {
    const { port } = new URL(inject('address'))
    const answers = await Promise.all([
      fetch(`http://127.0.0.1:${port}`).then(({ status }) => status),
      fetch(`http://localhost:${port}`).then(({ status }) => status),
    ])
    expect(answers).toEqual([200, 200])
  })
})

describe('the helpers can fail', () => {
  test('a script written into the page is stopped by the policy', async () => {
    const app = await openApp(browser)
    const outcome = await app.page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>planted</p>'
        return 'let in'
      } catch (error) {
        return String(error)
      }
    })
    expect(outcome).toContain('TrustedHTML')
    expect(app.complaints.join()).toContain('TrustedHTML')
    await app.close()
  })

  test('a request to someone else is written down', async () => {
    const app = await openApp(browser)
    await app.page.goto('data:text/html,<img src="http://elsewhere.invalid/pixel.png">')
    expect(app.outside()).toEqual(['http://elsewhere.invalid/pixel.png'])
    await app.close()
  })

  test('axe finds planted faults: a nameless button, faint words, a target too small', async () => {
    const app = await openApp(browser)
    await app.page.evaluate(() => {
      const nameless = document.createElement('button')
      const faint = document.createElement('p')
      faint.textContent = 'Can you read this?'
      faint.style.setProperty('color', '#ccc')
      faint.style.setProperty('background-color', '#fff')
      const small = [1, 2].map((number) => {
        const link = document.createElement('button')
        link.textContent = String(number)
        link.style.cssText = 'inline-size: 10px; block-size: 10px; padding: 0; font-size: 8px'
        return link
      })
      document.body.replaceChildren(nameless, faint, ...small)
    })
    const rules = (await axe(app.page)).map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'target-size']))
    await app.close()
  })
})
