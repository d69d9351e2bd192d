import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { answerFrom, serve } from '../../scripts/serve.mjs'
import { writeWorker } from '../../scripts/serviceWorker.mjs'
import type { CaseFile } from '../../seeds/caseFile.ts'
import { walkCase } from '../../seeds/walkCase.ts'
import { Mouse } from './hands.ts'
import { Nurse } from './nurse.ts'
import { outcomeOf } from './outcome.ts'
import { journalIn } from './tab.ts'
import { finish, walk } from './walk.ts'

export const desk: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  locale: 'en',
  timezoneId: 'America/Los_Angeles',
}

/** A server of its own with a copy of the built app: it can be stopped, begun again, and given a newer app. */
export const publish = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-published-'))
  cpSync('dist', folder, { recursive: true })
  const files = answerFrom(folder)
  let dropped: string | null = null
  const answer: RequestListener = (request, response) =>
    dropped && request.url?.startsWith(dropped)
      ? request.socket.destroy()
      : files(request, response)
  let server = await serve(folder, 0, answer)
  const port = Number(new URL(server.url).port)
  return {
    folder,
    url: `${server.url}/`,
    stop: () => server.close(),
    again: async () => void (server = await serve(folder, port, answer)),
    /** From now on the connection breaks off whenever this file is asked for. */
    drop: (path: string | null) => void (dropped = path),
    /** Puts a newer version there: a page that names it, and one more file. */
    renew: async (version: string) => {
      const page = join(folder, 'index.html')
      const text = readFileSync(page, 'utf8').replace(/<meta name="version"[^>]*>/, '')
      writeFileSync(
        page,
        text.replace('</head>', `<meta name="version" content="${version}"></head>`),
      )
      writeFileSync(join(folder, `assets/more-${version}.js`), `'${'more '.repeat(10_000)}'`)
      await writeWorker(folder)
    },
    remove: () => {
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
export type Published = Awaited<ReturnType<typeof publish>>

/** Opens the app and waits until all of it is kept on the device. */
export const openKept = async (page: Page, url: string) => {
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Which version the page is of; empty for the first. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content') ?? '')

/** Looks for a newer version now, as a browser does by itself on every visit. */
export const lookForNewer = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    if (installing)
      await new Promise<void>((done) => {
        installing.addEventListener('statechange', () => done(), { once: true })
      })
    return registration.waiting?.state ?? 'none'
  })

/** Walks a case to its end on a page that stands at the start, and tells what came of it. */
export const walkThrough = async (page: Page, file: CaseFile) => {
  const nurse = new Nurse({ page, hand: new Mouse(page), file })
  await walk(nurse)
  await finish(nurse)
  return outcomeOf(await journalIn(page))
}

/** What the same case comes to without a screen. */
export const outcomeWithoutScreen = (file: CaseFile) => {
  const { journal } = walkCase(file)
  return outcomeOf({ pathway: '1.0.0', site: file.site, startedAt: file.at, events: journal })
}
