import { messageSW, Workbox } from 'workbox-window'
import { encounterLock } from './encounterLock.ts'
import { tell } from './updates.ts'

const address = './sw.js'
const hour = 3_600_000
/** A worker that never comes must not hold the lock for good. */
const patience = 10_000

/** The one script that may be made from text: ours. */
const trusted = () => {
  const policy = window.trustedTypes?.createPolicy('sw', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`Only ${address} may be registered, not ${url}`)
      return url
    },
  })
  return policy?.createScriptURL(address) ?? address
}

const changed = () =>
  new Promise<void>((done) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
    setTimeout(done, patience)
  })

/** Puts the newer version in place for all tabs at once, unless an encounter is open in any of them. */
const useNewer = async (worker: Workbox) => {
  const free = await navigator.locks.request(
    encounterLock,
    { mode: 'exclusive', ifAvailable: true },
    async (lock) => {
      if (!lock) return false
      const replaced = changed()
      worker.messageSkipWaiting()
      await replaced
      return true
    },
  )
  if (!free) tell({ update: 'elsewhere' })
}

/** Has every kept file looked at, and mended where the network allows. */
const mend = async () => {
  const { controller } = navigator.serviceWorker
  if (!controller) return
  const missing: unknown = await messageSW(controller, { type: 'MEND' })
  tell({ copy: missing === 0 ? 'whole' : 'incomplete' })
}

/** Keeps the app on this device, and watches quietly for a newer version. */
export const register = async () => {
  if (!('serviceWorker' in navigator)) return
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) tell({ update: 'taken' })
    controlled = true
  })
  const worker = new Workbox(trusted(), { updateViaCache: 'none' })
  worker.addEventListener('waiting', () =>
    tell({ update: 'ready', use: () => void useNewer(worker) }),
  )
  addEventListener('online', () => void mend())
  await worker.register({ immediate: true })
  setInterval(() => void worker.update().catch(() => undefined), hour)
  await mend()
}
