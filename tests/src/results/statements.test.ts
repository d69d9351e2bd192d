import validate from '@learninglocker/xapi-validation'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { resultOf } from '../../../src/results/runResult.ts'
import { basic, keepKey } from '../../../src/results/xapi/keys.ts'
import { enqueue, waiting } from '../../../src/results/xapi/queue.ts'
import { sendWaiting } from '../../../src/results/xapi/send.ts'
import { finishedWith, initialized, progressed } from '../../../src/results/xapi/statements.ts'
import { everyRun, mark } from './runs.ts'

const about = { runId: mark.id, alias: '', scenario: 'only-the-treatment' }
const store = 'https://lrs.example.org/xapi/'

afterEach(() => {
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
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const verbs = new Set(all.map(({ verb }) => verb.id.split('/').at(-1)))
  const known = ['initialized', 'progressed', 'answered', 'completed', 'passed', 'failed']
  expect(verbs).toEqual(new Set(known))
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
const enqueueBoth = () => {
  keepKey(store, basic('trainer', 'geheim ñ'))
  for (const statement of [first, second]) enqueue(store, statement)
}
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
    enqueue(store, first)
    await sendWaiting()
    expect(got).toEqual([])
    expect(left()).toEqual([first.id])
  })
})
