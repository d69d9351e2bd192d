import { readdirSync, readFileSync } from 'node:fs'
import { initialTransition, transition } from 'xstate'
import { type StepId, stepIds } from '../flows/ids.ts'
import { answer, type Journal, type JournalEvent, pathwayVersion } from '../flows/journal.ts'
import { pathwayOf } from '../flows/pathway.ts'
import { replay, start, step } from '../flows/replay.ts'
import { defaultSite } from '../flows/site.ts'
import { type Row, rows } from '../flows/steps.ts'
import { type CaseFile, readCase } from '../seeds/caseFile.ts'
import { walkCase } from '../seeds/walkCase.ts'

const at = '2026-03-06T22:10:00-08:00'
const input = { site: defaultSite, startedAt: at }

/** The middle one of several runs, in milliseconds. */
const median = (runs: number, run: () => void): number => {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now()
    run()
    return performance.now() - before
  }).toSorted((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}
const ms = (value: number): string => `${value.toFixed(3)} ms`
const perSecond = (each: number): string => `${Math.round(1000 / each).toLocaleString('en-US')}/s`

const cases = (): CaseFile[] => {
  const folder = new URL('../seeds/cases/', import.meta.url)
  return readdirSync(folder).map((name) => {
    const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const read = readCase(raw)
    if ('faults' in read) throw new Error(`${name}: ${read.faults.join('; ')}`)
    return read.case
  })
}

const throughput = (): string[] => {
  const files = cases()
  const journals = files.map((file): Journal => ({
    pathway: pathwayVersion,
    site: file.site,
    startedAt: file.at,
    events: walkCase(file).journal,
  }))
  const events = journals.reduce((sum, journal) => sum + journal.events.length, 0)
  const replayed = median(31, () => journals.forEach(replay))
  const walked = median(31, () => files.forEach(walkCase))
  return [
    `replay of ${journals.length} cases, ${events} events: ${ms(replayed)}, ${perSecond(replayed / events)} events`,
    `walk of ${files.length} cases: ${ms(walked)}, ${perSecond(walked / files.length)} cases`,
  ]
}

/** One more answer at the end of a long encounter: many calls, attempts and corrections before it. */
const byJournalLength = (): string[] =>
  [15, 150, 1_500].map((length) => {
    let state = start(input)
    const ages = [16, 17]
    const events: JournalEvent[] = [
      answer('danger', 'none', at),
      answer('age', 15, at),
      answer('concern', 'suspected', at),
    ]
    while (events.length < length) {
      events.push(answer('age', ages[events.length % 2] ?? 16, at, { basis: 'entered-wrongly' }))
      events.push({ type: 'ATTEMPT', duty: 'childReport', task: 'call-registry', at })
    }
    for (const event of events) state = step(state, event)
    const each = median(301, () => step(state, answer('custody', 'none', at)))
    return `a step after ${length} events: ${ms(each)}`
  })

/** A page that is only read and left: the same engine, with as many of them as asked for. */
const generated = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `generated-${index}`
    // The union of steps is closed on purpose; a measured table is the one place that goes past it.
    const id = name as StepId
    return { id, lane: 'prepare', sheet: true, applies: () => true, asks: [], untilGoOn: true }
  })

const bySteps = (): string[] =>
  [15, 150, 1_500].map((count) => {
    const extra = generated(count - rows.length)
    const table = [...extra, ...rows]
    const chart = pathwayOf([...extra.map(({ id }) => id), ...stepIds])
    let [state] = initialTransition(chart, { ...input, rows: table })
    const goOn = (): JournalEvent => ({ type: 'GO_ON', at })
    for (let page = 0; page < extra.length; page += 1) [state] = transition(chart, state, goOn())
    const each = median(301, () => transition(chart, state, answer('danger', 'none', at)))
    return `a step with ${count} steps in the table: ${ms(each)}`
  })

/** What the pathway costs without a screen, and how that grows. */
export const benchEngine = (): string[] => [...throughput(), ...byJournalLength(), ...bySteps()]
