import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { z } from 'zod'
import { type PracticeJournal, readPractice } from '../../seeds/practice/practiceJournal.ts'
import { newRun } from '../../seeds/practice/engine.ts'
import { scenarioById } from '../training/scenarios.ts'
import { dictionary } from './dictionary.ts'

/** A run as it is laid by in a course system, with the name it goes by and when it was begun. */
export type Laid = { id: string; begunAt: string; name: string; run: PracticeJournal }

/** More than any run needs: it is laid by whole. */
export const anyLength = 1_000_000

const Event = z.looseObject({ at: z.number() })
/** Times are milliseconds since the event before. */
const Packed = z.strictObject({
  i: z.uuid(),
  b: z.iso.datetime(),
  n: z.string().max(24),
  p: z.string(),
  e: z.array(Event),
})

const first = '1.'
const dict = strToU8(dictionary)
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCodePoint(...bytes))
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0)

const pack = ({ id, begunAt, name, run }: Laid, count: number): string => {
  let since = Date.parse(run.startedAt)
  const events = run.events.slice(0, count).map(({ at, ...event }) => {
    const passed = Date.parse(at) - since
    since += passed
    const { type, ...rest } = event
    return { ...(type.startsWith('ANSWER.') ? rest : event), at: passed }
  })
  const packed = { p: run.practice, i: id, b: begunAt, n: name, e: events }
  const bytes = deflateSync(strToU8(JSON.stringify(packed)), { level: 9, mem: 8, dictionary: dict })
  return first + toBase64(bytes)
}

/**
 * Packs a run for a course system.
 * @param room how many characters there are; of a run that is longer the beginning is kept
 */
export const layBy = (laid: Laid, room: number): { text: string; whole: boolean } => {
  const all = laid.run.events.length
  const text = pack(laid, all)
  if (text.length <= room) return { text, whole: true }
  let [fits, tooMany] = [0, all]
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (pack(laid, middle).length <= room) fits = middle
    else tooMany = middle
  }
  return { text: pack(laid, fits), whole: false }
}

const unpacked = (text: string): unknown => {
  try {
    const bytes = inflateSync(fromBase64(text.slice(first.length)), { dictionary: dict })
    const value: unknown = JSON.parse(strFromU8(bytes))
    return value
  } catch {
    return undefined
  }
}

/** Takes up what was laid by; null where it is nothing, damaged, or of another pathway. */
export const takeUp = (text: string): Laid | null => {
  if (!text.startsWith(first)) return null
  const packed = Packed.safeParse(unpacked(text)).data
  const scenario = packed && scenarioById(packed.p)
  if (!packed || !scenario) return null
  let since = Date.parse(scenario.at)
  const events = packed.e.map(({ at, ...event }) => {
    since += at
    const type =
      'fact' in event && !('type' in event) ? { type: `ANSWER.${String(event['fact'])}` } : {}
    return { ...type, ...event, at: new Date(since).toISOString() }
  })
  const read = readPractice(JSON.stringify({ ...newRun(scenario), events }))
  const { i: id, b: begunAt, n: name } = packed
  return 'journal' in read ? { id, begunAt, name, run: read.journal } : null
}
