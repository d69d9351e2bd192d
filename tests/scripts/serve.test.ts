import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'handrail-serve-'))
mkdirSync(join(folder, 'dist'))
writeFileSync(join(folder, 'dist/index.html'), 'Handrail')
writeFileSync(join(folder, 'beside.html'), 'not ours to give')
afterAll(() => rmSync(folder, { recursive: true }))

test('a port that another program holds is refused, not shared', async () => {
  const other = createServer()
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void other.close())
  const held = other.address()
  const port = typeof held === 'object' ? (held?.port ?? 0) : 0
  await expect(serve(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

/** As a hostile program would: `fetch` tidies the path before it asks. */
const statusOf = (url: string, path: string) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    get({ hostname, port, path }, ({ statusCode }) => resolve(statusCode)).on('error', reject)
  })

test('nothing beside the folder is served', async () => {
  const { url, close } = await serve(join(folder, 'dist'), 0)
  onTestFinished(close)
  expect(await statusOf(url, '/index.html')).toBe(200)
  expect(await statusOf(url, '/../beside.html')).toBe(404)
})

test('a site without a file of its own is told so, which is no error', async () => {
  const { url, close } = await serve(join(folder, 'dist'), 0)
  onTestFinished(close)
  expect(await statusOf(url, '/site.json')).toBe(204)
  writeFileSync(join(folder, 'dist/site.json'), '{}')
  expect(await statusOf(url, '/site.json')).toBe(200)
})
