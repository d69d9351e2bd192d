import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { siteDefaults } from '../../../content/siteDefaults.ts'
import '../../../src/site/siteReading.ts'
import { isSettled, loadSite } from '../../../src/site/loadSite.ts'
import { keepOnDevice } from '../../../src/site/siteSources.ts'
import { siteStateNow } from '../../../src/site/siteStore.ts'

const answers = (body: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)))
const file = (name: string) => JSON.stringify({ name })
const json = { headers: { 'content-type': 'application/json' } }

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.querySelector('#site')?.remove()
})

const loaded = async () => {
  await loadSite()
  const { site, origin, status, faults } = siteStateNow()
  return { name: site.name, origin, status, faults: faults.length }
}
const none = { name: null, origin: 'none', status: 'read', faults: 0 }

describe('where the facts of this site come from', () => {
  test('the file beside the app', async () => {
    answers(file('Bay Clinic'), json)
    expect(await loaded()).toEqual({ ...none, name: 'Bay Clinic', origin: 'beside' })
  })

  test.each([
    ['there is none', '', { status: 404 }],
    [
      'the server answers with its start page',
      '<!doctype html>',
      { headers: { 'content-type': 'text/html' } },
    ],
  ])('the defaults where %s', async (_, body, init) => {
    answers(body, init)
    expect(await loaded()).toEqual(none)
    expect(siteStateNow().site).toEqual(siteDefaults)
  })

  test('what is kept on the device, where no file lies beside the app', async () => {
    keepOnDevice(file('Kept Clinic'))
    answers('', { status: 404 })
    expect(await loaded()).toEqual({ ...none, name: 'Kept Clinic', origin: 'device' })
    answers(file('Bay Clinic'), json)
    expect(await loaded()).toMatchObject({ name: 'Bay Clinic', origin: 'beside' })
  })

  test('what a single file brings within itself', async () => {
    answers('', { status: 404 })
    const within = document.createElement('script')
    within.type = 'application/json'
    within.id = 'site'
    within.textContent = file('Stick Clinic')
    document.body.append(within)
    expect(await loaded()).toEqual({ ...none, name: 'Stick Clinic', origin: 'within' })
  })

  test('a broken file is told of, and the defaults hold', async () => {
    answers('{ "name": ', json)
    expect(await loaded()).toEqual({ ...none, origin: 'beside', faults: 1 })
  })
})

describe('a file that cannot be had', () => {
  test('is said so, and what the device keeps holds meanwhile', async () => {
    keepOnDevice(file('Kept Clinic'))
    answers('', { status: 500 })
    expect(await loaded()).toMatchObject({ name: 'Kept Clinic', status: 'unreachable' })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    expect(await loaded()).toMatchObject({ name: 'Kept Clinic', status: 'unreachable' })
  })

  test('holds no encounter up for longer than two seconds, and counts when it comes', async () => {
    vi.useFakeTimers()
    let answer: (response: Response) => void = () => {}
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
    const loading = loadSite()
    vi.advanceTimersByTime(1_900)
    expect(isSettled(siteStateNow())).toBe(false)
    vi.advanceTimersByTime(200)
    expect(siteStateNow()).toMatchObject({ status: 'unreachable', site: siteDefaults })
    answer(new Response(file('Bay Clinic'), json))
    await loading
    expect(siteStateNow()).toMatchObject({ status: 'read', site: { name: 'Bay Clinic' } })
  })
})
