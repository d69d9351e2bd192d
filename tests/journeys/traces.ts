import type { Page } from 'playwright-core'

/** All that the page can be read by: what stands there, and what a screen reader says. */
const onScreen = async (page: Page): Promise<string> =>
  [await page.title(), await page.content(), await page.locator('body').ariaSnapshot()].join('\n')

/** Everything this browser keeps for the app, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [JSON.stringify(sessionStorage), JSON.stringify(localStorage), document.cookie]
    texts.push(JSON.stringify(await indexedDB.databases()), JSON.stringify(history.state))
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        texts.push(request.url)
        if (/\.(woff2|png)$/.test(request.url)) continue
        texts.push((await (await cache.match(request))?.text()) ?? '')
      }
    }
    return texts.join('\n')
  })

const attach = (page: Page) => page.context().newCDPSession(page)

/** The pages behind Back and Forward, as the browser lists them. */
const passed = async (page: Page): Promise<string> => {
  const session = await attach(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return entries.map(({ url, title }) => `${url} ${title}`).join('\n')
}

/** All strings in the memory of the page, after what is not used any more was thrown away. */
const inMemory = async (page: Page): Promise<string> => {
  const session = await attach(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return chunks.join('')
}

const places = { onScreen, stored, passed, inMemory } as const

/** Where any of these texts can still be found: *place: text*. Empty when all of it is gone. */
export const tracesOf = async (page: Page, marks: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const [place, look] of Object.entries(places)) {
    const text = await look(page)
    // Within another text a quotation mark stands with a stroke before it.
    const has = (mark: string) =>
      text.includes(mark) || text.includes(JSON.stringify(mark).slice(1, -1))
    found.push(...marks.filter(has).map((mark) => `${place}: ${mark}`))
  }
  return found
}
