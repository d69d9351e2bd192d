import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { damagedPage } from './offline/damagedPage.ts'

declare const self: ServiceWorkerGlobalScope
/** Written in by scripts/serviceWorker.mjs. */
declare const __PRECACHED__: { url: string; integrity: string; revision: string | null }[]

const { scope } = self.registration

const digestOf = async (response: Response): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

const app = new PrecacheController({
  cacheName: `handrail-app ${scope}`,
  plugins: [
    {
      // A damaged copy counts as none: it is fetched anew, and kept only when it is whole.
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
        if (!cachedResponse) return null
        const whole = app.getIntegrityForCacheKey(request.url)
        return (await digestOf(cachedResponse)) === whole ? cachedResponse : null
      },
      // The browser's own cache may hold the damaged file too.
      requestWillFetch: async ({ request, event }) =>
        new Request(request, { cache: event?.type === 'install' ? 'no-cache' : 'reload' }),
    },
  ],
})
app.addToCacheList(__PRECACHED__)

const absent = [204, 404, 410]
const siteFile = new URL('site.json', scope).href
const site = new NetworkFirst({
  cacheName: `handrail-site ${scope}`,
  // Less than the app waits for it, so that a poor network is no worse than none.
  networkTimeoutSeconds: 1,
  fetchOptions: { cache: 'no-cache' },
  plugins: [
    {
      // None is an answer too: a file that was taken away must not live on here.
      cacheWillUpdate: async ({ response }) => {
        if (response.status === 200) return response
        return absent.includes(response.status) ? new Response(null, { status: 204 }) : null
      },
    },
  ],
})

registerRoute(({ url }) => url.href === siteFile, site)
registerRoute(
  new PrecacheRoute(app, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] }),
)
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate'
    ? // A server that has a newer version already can still show that one.
      fetch(request.url).catch(damagedPage)
    : Response.error(),
)

const isWhole = async (url: string, event: ExtendableEvent): Promise<boolean> => {
  const request = new Request(url, { credentials: 'same-origin' })
  const cacheKey = app.getCacheKeyForURL(url)
  const integrity = cacheKey && app.getIntegrityForCacheKey(cacheKey)
  const had = await app.strategy
    .handle({ event, request, params: { cacheKey, integrity } })
    .catch(() => null)
  return had?.ok === true
}
/** Looks at every file, mends what can be fetched, and says how many are still missing. */
const mend = async (event: ExtendableEvent): Promise<number> => {
  const whole = await Promise.all(app.getCachedURLs().map((url) => isWhole(url, event)))
  return whole.filter((one) => !one).length
}

self.addEventListener('install', (event) => {
  event.waitUntil(site.handle({ event, request: new Request(siteFile) }).catch(() => undefined))
  void app.install(event)
})
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
  void app.activate(event)
})
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data?.type === 'MEND')
    event.waitUntil(mend(event).then((missing) => event.ports[0]?.postMessage(missing)))
})
