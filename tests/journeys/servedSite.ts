import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { serve } from '../../scripts/serve.mjs'
import { patience } from './tab.ts'

/** The built app in a folder of its own, so that a site file can lie beside it. */
export const servedSite = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-site-'))
  cpSync('dist', folder, { recursive: true })
  const { url, close } = await serve(folder, 0)
  const file = join(folder, 'site.json')
  return {
    /** Puts this text beside the app, or nothing. */
    put: (text: string | null) => {
      if (text === null) rmSync(file, { force: true })
      else writeFileSync(file, text)
    },
    open: async (browser: Browser, path = '', set: BrowserContextOptions = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'en',
        ...set,
      })
      context.setDefaultTimeout(patience)
      const complaints: string[] = []
      context.on('weberror', (fault) => complaints.push(String(fault.error())))
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      const page = await context.newPage()
      await page.goto(`${url}/${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return { page, complaints, close: () => context.close() }
    },
    close: () => {
      close()
      rmSync(folder, { recursive: true })
    },
  }
}
