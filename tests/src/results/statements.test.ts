import validate from '@learninglocker/xapi-validation'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { stepIds } from '../../../flows/ids.ts'
import { lapseHeld } from '../../../src/results/heldHere.ts'
import { newId } from '../../../src/results/newId.ts'
import { resultOf } from '../../../src/results/runResult.ts'
import { derivedId } from '../../../src/results/derivedId.ts'
import { basic, keepKey, trainerAt } from '../../../src/results/xapi/keys.ts'
import { enqueue, type Session, waiting } from '../../../src/results/xapi/queue.ts'
import { sendWaiting } from '../../../src/results/xapi/send.ts'
import { finishedWith, initialized, progressed } from '../../../src/results/xapi/statements.ts'
import { everyRun, mark } from './runs.ts'

const about = { runId: mark.id, alias: '', scenario: 'only-the-treatment' }
const store = 'https://lrs.example.org/xapi/'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
})

test('every statement of a run is one to Learning Locker’s validation, which finds what is wrong', () => {
  const runs = everyRun().filter((_, index) => index % 5 < 2)
  const all = [
    initialized(about),
    progressed(about, 40),
    ...runs.flatMap(({ scenario, run }) =>
      finishedWith(resultOf(scenario, run, mark, 'Quiet Otter', Date.parse(mark.begunAt) + 60_000)),
    ),
  ]
  const faults = all.flatMap((one) => validate(JSON.parse(JSON.stringify(one))))
  expect(faults).toEqual([])
  const nameless = { ...all[0], actor: {} }
  expect(validate(JSON.parse(JSON.stringify(nameless)))).not.toEqual([])
  const verbs = new Set(all.map(({ verb }) => verb.id.split('/').at(-1)))
  const known = ['initialized', 'progressed', 'answered', 'completed', 'passed', 'failed']
  expect(verbs).toEqual(new Set(known))
})

describe('the id of a statement', () => {
  test('is the same however often the same thing of the same run is said', () => {
    const [one] = everyRun()
    if (!one) throw new Error('no run')
    const said = (minutes: number, id = mark.id) =>
      finishedWith(
        resultOf(one.scenario, one.run, { ...mark, id }, '', Date.parse(mark.begunAt) + minutes),
      ).map((statement) => statement.id)
    expect(said(9)).toEqual(said(1))
    expect(said(9, newId()).filter((id) => said(1).includes(id))).toEqual([])
    expect(initialized(about).id).toBe(initialized(about).id)
  })

  test('is another one for every verb, step and share of a run, and for every run', () => {
    const runs = Array.from({ length: 200 }, newId)
    const names = [
      'initialized ',
      'completed ',
      'passed ',
      ...stepIds.map((id) => `answered ${id}`),
    ]
    const shares = Array.from({ length: 100 }, (_, percent) => `progressed ${percent}`)
    const ids = runs.flatMap((run) => [...names, ...shares].map((name) => derivedId(run, name)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !z.uuid({ version: 'v5' }).safeParse(id).success)).toEqual([])
  })
})

test('a run that was stopped early is neither completed, passed nor failed', () => {
  const [one] = everyRun()
  if (!one) throw new Error('no run')
  const run = { ...one.run, events: one.run.events.slice(0, 12) }
  const said = finishedWith(resultOf(one.scenario, run, mark, '', 0))
  expect(said.filter(({ verb }) => !verb.id.endsWith('/answered'))).toEqual([])
})

/** A record store that answers each request with the next of these; then takes all. */
const storeThat = (...answers: (number | 'no network')[]) => {
  const got: { id: string; headers: Headers }[] = []
  const answer = async (address: string, { headers }: RequestInit) => {
    const next = answers.shift() ?? 204
    got.push({
      id: new URL(address).searchParams.get('statementId') ?? '',
      headers: new Headers(headers),
    })
    if (next === 'no network') throw new TypeError('Failed to fetch')
    return new Response(null, { status: next })
  }
  vi.stubGlobal('fetch', answer)
  return got
}
const [first, second] = [initialized(about), progressed(about, 20)]
const trainer = trainerAt(store)
const enqueueBoth = () => {
  keepKey(trainer, basic('trainer', 'geheim ñ'))
  enqueue(trainer, [first, second])
}
const launch = (session: string): Session => ({
  session,
  endpoint: store,
  authorization: `Basic ${session}`,
})
const left = () => waiting().map(({ statement }) => statement.id)

describe('what waits for a record store', () => {
  test('goes out in order, with the version and the key, and is gone then', async () => {
    const got = storeThat()
    enqueueBoth()
    await sendWaiting()
    expect(got.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(got[0]?.headers.get('X-Experience-API-Version')).toBe('1.0.3')
    const [scheme, key = ''] = got[0]?.headers.get('Authorization')?.split(' ') ?? []
    expect([scheme, Buffer.from(key, 'base64').toString('utf8')]).toEqual([
      'Basic',
      'trainer:geheim ñ',
    ])
    expect(left()).toEqual([])
  })

  test.each(['no network', 500, 401, 403] as const)(
    'stays whole and in order after %s',
    async (what) => {
      const got = storeThat(what)
      enqueueBoth()
      await sendWaiting()
      expect(left()).toEqual([first.id, second.id])
      await sendWaiting()
      expect(got.map(({ id }) => id)).toEqual([first.id, first.id, second.id])
      expect(left()).toEqual([])
    },
  )

  test('does no harm sent twice: a store that has it already is content', async () => {
    storeThat(409)
    enqueueBoth()
    await sendWaiting()
    expect(left()).toEqual([])
  })

  test('what is refused for good is kept, and holds up nothing', async () => {
    const got = storeThat(400)
    enqueueBoth()
    await sendWaiting()
    await sendWaiting()
    expect(got.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(waiting().map(({ refused }) => refused)).toEqual([true])
  })

  test('nothing is sent while no key was given', async () => {
    const got = storeThat()
    enqueue(trainer, [first])
    await sendWaiting()
    expect(got).toEqual([])
    expect(left()).toEqual([first.id])
  })

  test.each([401, 403])('one session whose key is answered %i holds up no other', async (what) => {
    const got = storeThat(what)
    enqueue(launch('anna'), [first])
    enqueue(launch('berta'), [second])
    await sendWaiting()
    expect(got.map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Basic anna',
      'Basic berta',
    ])
    expect(left()).toEqual([first.id])
  })

  test('goes out with the key of its own session, and with no other’s', async () => {
    const got = storeThat()
    keepKey(trainer, basic('trainer', 'geheim'))
    enqueue(launch('anna'), [first])
    enqueue(trainer, [second])
    await sendWaiting()
    expect(got.map(({ id, headers }) => [id, headers.get('Authorization')])).toEqual([
      [first.id, 'Basic anna'],
      [second.id, basic('trainer', 'geheim')],
    ])
  })

  test('is asked of a store that is away once, not once for every session', async () => {
    const got = storeThat('no network', 'no network')
    enqueue(launch('anna'), [first])
    enqueue(launch('berta'), [second])
    await sendWaiting()
    expect(got).toHaveLength(1)
    expect(left()).toEqual([first.id, second.id])
  })

  test('what waits already is not put into the queue again', () => {
    enqueueBoth()
    enqueueBoth()
    expect(left()).toEqual([first.id, second.id])
  })

  test('lapses after thirty days, and not before', () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T09:00:00Z'), toFake: ['Date'] })
    enqueue(trainer, [first])
    vi.setSystemTime(Date.parse('2026-03-31T08:59:00Z'))
    expect(left()).toEqual([first.id])
    vi.setSystemTime(Date.parse('2026-03-31T09:01:00Z'))
    expect(left()).toEqual([])
    lapseHeld()
    expect(localStorage.getItem('handrail.results.queue')).toBeNull()
  })
})
