import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { serve } from '../../scripts/serve.mjs'
import { openProfile } from './courseSystem.ts'
import { openRecordStore } from './recordStore.ts'

/**
 * The training build, made for this record store and served as any web server would.
 * @param store what HANDRAIL_LRS names
 */
const serveTraining = async (store: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-training-'))
  const build = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--mode',
    'training',
    '--logLevel',
    'warn',
  ]
  execFileSync(process.execPath, [...build, '--outDir', folder, '--emptyOutDir'], {
    env: { ...process.env, HANDRAIL_LRS: store },
    stdio: 'inherit',
  })
  const files = sirv(folder, { dev: true })
  const { url, close } = await serve(folder, 0, (request, response) => {
    const noSite = () => void response.writeHead(204).end()
    files(request, response, request.url === '/site.json' ? noSite : undefined)
  })
  return {
    url,
    close: () => {
      close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A record store and the training build made for it, for all tests of a file; a browser profile for each. */
export const trainerDesk = () => {
  const open = async () => {
    const browser = await launch()
    const store = await openRecordStore()
    return { browser, store, app: await serveTraining(store.endpoint) }
  }
  let desk: Awaited<ReturnType<typeof open>>
  let profile: Awaited<ReturnType<typeof openProfile>>
  beforeAll(async () => {
    desk = await open()
  })
  afterAll(async () => {
    await desk.browser.close()
    desk.app.close()
    desk.store.close()
  })
  const another = async () => {
    profile = await openProfile(desk.browser)
  }
  beforeEach(another)
  afterEach(() => profile.context.close())
  return {
    store: () => desk.store,
    url: () => desk.app.url,
    profile: () => profile,
    /** Closes the browser profile and takes a fresh one, as on another computer. */
    otherComputer: async () => {
      await profile.context.close()
      await another()
    },
  }
}
