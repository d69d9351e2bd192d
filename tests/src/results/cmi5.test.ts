import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runOf } from '../../../seeds/practice/learner.ts'
import {
  categoriesOf,
  cmi5Id,
  type Launched,
  moveOnId,
  verbOf,
} from '../../journeys/recordRules.ts'
import { scenarioById } from '../../../src/training/scenarios.ts'
import { openCourse } from './course.ts'
import { closeTab, leavePage, loadPage } from './page.ts'
import { entriesOf } from './storage.ts'

const scenario = scenarioById('only-the-treatment')
if (!scenario) throw new Error('no scenario')
const { run: passing } = runOf(scenario)
const { run: failing } = runOf(scenario, scenario.traps[0]?.path)
const stopped = { ...passing, events: passing.events.slice(0, 12) }

let sessions = 0
const launchOf = (learner: string, more: Partial<Launched> = {}): Launched => {
  sessions += 1
  const registration = `7d1b6f0e-0f68-4c4d-8f44-6c1f4b0e7a1${learner === 'anna' ? 0 : 1}`
  return { session: `session ${sessions}`, learner, registration, ...more }
}
let course = openCourse()
const start = (launch = launchOf('anna')) => loadPage(course.launch(launch))
const verbs = (learner = '') =>
  course.rules.statements.filter(({ actor }) => JSON.stringify(actor).includes(learner)).map(verbOf)
const judged = (learner?: string) =>
  verbs(learner).filter((verb) => ['completed', 'passed', 'failed', 'terminated'].includes(verb))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  course = openCourse()
})
afterEach(() => {
  expect(course.rules.faults).toEqual([])
  vi.useRealTimers()
})

describe('a course that launches a learner', () => {
  test('hears of a run from Initialized to Terminated, as cmi5 has it', async () => {
    const page = await start(launchOf('anna', { masteryScore: 0.8 }))
    await page.begin(passing)
    await page.finish(scenario, passing)
    await page.end()
    await page.launched()?.leave()
    expect(verbs()[0]).toBe('initialized')
    expect(judged()).toEqual(['completed', 'passed', 'terminated'])
    const passed = course.rules.statements.find((one) => verbOf(one) === 'passed')
    expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1 } })
    expect(passed && categoriesOf(passed)).toEqual([cmi5Id, moveOnId].toSorted())
    expect(page.status()).toMatchObject({ lms: 'ended', unsent: 0 })
  })

  test('hears nothing of an end from a run that was stopped early, and lets it be begun again', async () => {
    const page = await start()
    await page.begin(passing)
    await page.finish(scenario, stopped)
    expect(judged()).toEqual([])
    await page.end()
    closeTab()
    const next = await start()
    expect(next.keptRun()).toBeNull()
    await next.begin(passing)
    await next.finish(scenario, passing)
    expect(judged()).toEqual(['completed', 'passed'])
  })

  test('that only lets one look around is told of nothing but the coming and the going', async () => {
    const page = await start(launchOf('anna', { launchMode: 'Browse' }))
    await page.begin(passing)
    await page.finish(scenario, failing)
    await page.launched()?.leave()
    expect(verbs()).toEqual(['initialized', 'terminated'])
  })

  test('hears nothing more after it was left, also where the page is loaded again', async () => {
    const search = course.launch(launchOf('anna'))
    const page = await loadPage(search)
    await page.launched()?.leave()
    leavePage()
    const again = await loadPage(search)
    expect(again.status()).toMatchObject({ lms: 'ended', goesTo: 'nowhere' })
    await again.begin(passing)
    await again.finish(scenario, passing)
    expect(verbs()).toEqual(['initialized', 'terminated'])
  })

  test('is told of a run once, however often its end is looked at', async () => {
    const page = await start()
    await page.begin(failing)
    await page.finish(scenario, failing)
    const before = course.asked.length
    await page.finish(scenario, failing)
    expect(course.asked).toHaveLength(before)
  })
})

describe('a registration', () => {
  test('is completed once and passed once, over all its launches', async () => {
    for (const more of [{}, {}]) {
      const page = await start(launchOf('anna', more))
      for (const _ of [1, 2]) {
        await page.begin(passing)
        await page.finish(scenario, passing)
        await page.end()
      }
      await page.launched()?.leave()
      closeTab()
    }
    expect(judged()).toEqual(['completed', 'passed', 'terminated', 'terminated'])
  })

  test('that was passed is not failed by a later run', async () => {
    const page = await start()
    await page.begin(passing)
    await page.finish(scenario, passing)
    await page.end()
    await page.launched()?.leave()
    closeTab()
    const next = await start()
    await next.begin(failing)
    await next.finish(scenario, failing)
    await next.launched()?.leave()
    expect(judged()).toEqual(['completed', 'passed', 'terminated', 'terminated'])
  })

  test('a failed run is mended by one that passes in the same launch', async () => {
    const page = await start()
    await page.begin(failing)
    await page.finish(scenario, failing)
    await page.end()
    expect(judged()).toEqual(['completed'])
    await page.begin(passing)
    await page.finish(scenario, passing)
    await page.launched()?.leave()
    expect(judged()).toEqual(['completed', 'passed', 'terminated'])
  })

  test('Failed is said on leaving, where nothing passed; its score only below the mark', async () => {
    const page = await start(launchOf('anna', { masteryScore: 0.5 }))
    await page.begin(failing)
    await page.finish(scenario, failing)
    await page.launched()?.leave()
    expect(judged()).toEqual(['completed', 'failed', 'terminated'])
    const failed = course.rules.statements.find((one) => verbOf(one) === 'failed')
    expect(failed?.result?.score).toBeUndefined()
  })

  test('what was completed while the system was away is known to the next launch', async () => {
    const page = await start()
    await page.begin(passing)
    course.goAway(true)
    await page.finish(scenario, passing)
    await page.end()
    closeTab()
    course.goAway(false)
    const next = await start()
    await next.begin(passing)
    await next.finish(scenario, passing)
    await next.end()
    expect(judged().toSorted()).toEqual(['completed', 'passed'])
  })
})

describe('a course system that vanishes', () => {
  test('in mid-run loses nothing: reloaded, finished, and told when it is back', async () => {
    const search = course.launch(launchOf('anna'))
    const page = await loadPage(search)
    await page.begin(passing)
    course.goAway(true)
    leavePage()
    const again = await loadPage(search)
    expect(again.status().lms).not.toBe('not-found')
    await again.keep({ ...passing, events: passing.events.slice(0, 20) })
    expect(again.status().lms).toBe('gone')
    await again.finish(scenario, passing)
    expect(judged()).toEqual([])
    course.goAway(false)
    await again.later()
    expect(judged()).toEqual(['completed', 'passed'])
    expect(again.status()).toMatchObject({ lms: 'here', unsent: 0 })
    expect(course.asked.filter(({ address }) => address.pathname === '/fetch')).toHaveLength(1)
  })

  test('keeps the run for the next launch of this learner, and of no other', async () => {
    const page = await start()
    course.goAway(true)
    await page.begin(passing)
    await page.keep(stopped)
    closeTab()
    course.goAway(false)
    const other = await start(launchOf('berta'))
    expect(other.keptRun()).toBeNull()
    closeTab()
    const next = await start()
    expect(next.keptRun()?.events).toHaveLength(stopped.events.length)
    expect(localStorage.getItem('handrail.results.documents')).toBeNull()
    expect(JSON.stringify([...course.documents.values()])).toContain('"run":"1.')
  })

  test('before it ever answered: the run begun meanwhile stays, also when it is reloaded', async () => {
    const earlier = await start()
    await earlier.begin(passing)
    await earlier.keep(stopped)
    closeTab()
    const search = course.launch(launchOf('anna'))
    course.goAway(true)
    const page = await loadPage(search)
    expect(page.status()).toMatchObject({ lms: 'not-found', goesTo: 'nowhere' })
    await page.begin(passing)
    leavePage()
    course.goAway(false)
    const again = await loadPage(search)
    expect(again.keptRun()?.events).toHaveLength(1)
    await again.finish(scenario, passing)
    expect(judged()).toEqual(['completed', 'passed'])
  })

  test('between its token and its data: the token, given once, is not lost', async () => {
    const search = course.launch(launchOf('anna'))
    const ask = fetch
    vi.stubGlobal('fetch', (to: string, init: RequestInit) =>
      to.includes('/fetch') ? ask(to, init) : Promise.reject(new TypeError('Failed to fetch')),
    )
    const page = await loadPage(search)
    expect(page.status().lms).toBe('not-found')
    vi.stubGlobal('fetch', ask)
    const again = await loadPage(search)
    expect(again.status().lms).toBe('here')
    expect(verbs()).toEqual(['initialized'])
  })
})

describe('a window that is closed', () => {
  const minutesLater = (minutes: number) =>
    vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] })

  test('is Terminated by the next visit in this browser, with the key of its own session', async () => {
    const page = await start()
    await page.begin(failing)
    await page.finish(scenario, failing)
    closeTab()
    minutesLater(2)
    await start(launchOf('berta'))
    const said = course.rules.statements.map((one) => [
      verbOf(one),
      one.context.registration.at(-1),
    ])
    expect(said.filter(([verb]) => verb === 'failed' || verb === 'terminated')).toEqual([
      ['failed', '0'],
      ['terminated', '0'],
    ])
  })

  test('is not the same as one that is loaded again', async () => {
    const search = course.launch(launchOf('anna'))
    const page = await loadPage(search)
    await page.begin(passing)
    leavePage()
    const tab = entriesOf(sessionStorage)
    sessionStorage.clear()
    await start(launchOf('berta'))
    leavePage()
    sessionStorage.clear()
    for (const [key, value] of tab) sessionStorage.setItem(key, value)
    const again = await loadPage(search)
    minutesLater(2)
    await again.later()
    await again.finish(scenario, passing)
    expect(judged('anna')).toEqual(['completed', 'passed'])
  })

  test('that comes back after its end was told says nothing more', async () => {
    const search = course.launch(launchOf('anna'))
    const page = await loadPage(search)
    await page.begin(passing)
    leavePage()
    const tab = entriesOf(sessionStorage)
    sessionStorage.clear()
    minutesLater(2)
    await start(launchOf('berta'))
    leavePage()
    for (const [key, value] of tab) sessionStorage.setItem(key, value)
    const back = await loadPage(search)
    await back.finish(scenario, passing)
    expect(back.status()).toMatchObject({ lms: 'ended', goesTo: 'nowhere' })
    expect(judged()).toEqual(['terminated'])
    expect(JSON.stringify([...course.documents.values()])).toContain('"run":"1.')
  })
})

describe('learners one after the other on one device', () => {
  test('a key that is no longer taken holds up nobody else, and opens nothing of theirs', async () => {
    const first = launchOf('anna')
    const page = await start(first)
    course.goAway(true)
    await page.begin(passing)
    await page.finish(scenario, passing)
    closeTab()
    course.goAway(false)
    course.endSession(first)
    const second = await start(launchOf('berta'))
    await second.begin(passing)
    await second.finish(scenario, passing)
    const of = course.rules.statements.filter((one) => verbOf(one) === 'passed')
    expect(of.map(({ actor }) => JSON.stringify(actor))).toEqual([expect.stringContaining('berta')])
    expect(second.status()).toMatchObject({ lms: 'here', unsent: 0 })
    expect(localStorage.getItem('handrail.results.queue')).toContain('anna')
  })
})
