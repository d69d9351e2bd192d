import { type FactId, factIds } from '../../flows/facts.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { SitePolicy } from '../../flows/site.ts'
import { readCase } from '../caseFile.ts'
import { walkCase } from '../walkCase.ts'
import { firstBroken, shortened } from './again.ts'
import { valuesOf } from './everyValue.ts'
import type { Fault } from './ledger.ts'
import { fillings, quiet, type Stage, unsaid } from './fillings.ts'
import { type Pathway, startedAt } from './pathwayUnderProof.ts'
import type { PropertyId } from './result.ts'

/**
 * Where a property fails: in words, as a path to read, and as a case that `npm run -s walk` walks.
 * `replays`: whether that walk comes by the same failure.
 */
export type CounterExample = { says: string; path: string[]; case: CaseJson; replays: boolean }
export type CaseJson = Record<string, unknown>

export const counterExample = (p: Pathway, id: PropertyId, fault: Fault): CounterExample => {
  const { says, where, site } = fault
  if (fault.journal === null) {
    const answers = answersIn(where)
    const cases = fillings.map((filling) => caseOf(id, says, site, [answers], [], filling))
    return { says, path: [...where], ...walked(p, id, cases) }
  }
  const journal = shortened(p, site, fault.journal, id)
  const path = journal.map(inWords)
  const cases = fillings.map((filling) =>
    caseOf(id, says, site, stagesOf(journal), journal, filling),
  )
  return { says, path, ...walked(p, id, cases) }
}
/** The case that comes by the failure again, or one that at least holds what is known of it. */
const walked = (p: Pathway, id: PropertyId, cases: readonly CaseJson[]) => {
  const shows = cases.find((one) => showsAgain(p, id, one))
  return { case: shows ?? cases[0] ?? {}, replays: shows !== undefined }
}

/** One event as a line to read. */
export const inWords = (event: JournalEvent): string => {
  if ('value' in event) {
    const basis = event.basis ? ` (${event.basis === 'changed' ? 'changed' : 'corrected'})` : ''
    return `${event.fact}: ${JSON.stringify(event.value).replaceAll('"', '')}${basis}`
  }
  const words = event.type.toLowerCase().replaceAll('_', ' ')
  if ('task' in event) return `${words} ${event.duty}.${event.task}`
  if (event.type === 'DECIDE')
    return `${words} ${event.duty} ${event.decision ?? event.consult?.outcome}`
  return 'duty' in event ? `${words} ${event.duty}` : words
}

/** Answers in stages: a new one where an answer is replaced. */
const stagesOf = (journal: readonly JournalEvent[]): Stage[] => {
  const stages: Stage[] = [{}]
  const given = new Set<string>()
  const put = (fact: string, value: unknown, changed: boolean) => {
    if (given.has(fact)) stages.push({})
    given.add(fact)
    const stage = stages.at(-1) ?? {}
    if (changed) stage.changed = { ...stage.changed, [fact]: value }
    else stage[fact] = value
  }
  for (const event of journal) {
    if ('value' in event)
      put(event.fact, event.value, event.basis === 'changed' && given.has(event.fact))
    if (event.type === 'COMPANION_BACK') put('privacy', 'companion-stays', given.has('privacy'))
    if (event.type !== 'REPORT_NOW') continue
    if (!given.has('age')) put('age', 'under-18', false)
    put('concern', 'suspected', false)
  }
  return stages
}

const ends: Partial<Record<JournalEvent['type'], string>> = {
  PATIENT_LEFT: 'patient-left',
  HAND_OVER: 'hand-over',
  RESPONDERS_TOOK_OVER: 'emergency-handover',
  NOTHING_HERE: 'nothing-here',
}
/** Whether the walk of a case comes by the same failure. */
const showsAgain = (p: Pathway, id: PropertyId, file: CaseJson): boolean => {
  const read = readCase(file)
  if (!('case' in read)) return false
  return firstBroken(p, read.case.site, walkCase(read.case).journal, id) !== null
}

const caseOf = (
  id: string,
  about: string,
  site: SitePolicy,
  stages: readonly Stage[],
  journal: readonly JournalEvent[],
  filling: Stage = quiet,
): CaseJson => {
  const [first = {}, ...later] = stages
  const ended = journal.findLast(({ type }) => ends[type] !== undefined)
  const acts = (type: 'DONE' | 'ATTEMPT') =>
    journal.flatMap((event) => (event.type === type ? [`${event.duty}.${event.task}`] : []))
  const decided = journal.flatMap((event) =>
    event.type === 'DECIDE' ? [[event.duty, decisionOf(event)] as const] : [],
  )
  const whole = {
    id: `counter-example-${id}`,
    about,
    at: startedAt,
    site,
    answers: [{ ...unsaid(filling, stages), ...first }, ...later],
    done: acts('DONE'),
    attempts: acts('ATTEMPT'),
    decisions: Object.fromEntries(decided),
    end: (ended && ends[ended.type]) ?? 'finish',
  }
  const read = readCase(whole)
  return 'case' in read ? whole : { ...whole, faults: read.faults }
}
const decisionOf = ({ decision, consult, iDoNotSuspect, reason }: Decide) => ({
  ...(decision && { decision: decision === 'owed' ? 'owed' : 'not-owed' }),
  ...(consult && { with: consult.with, outcome: consult.outcome }),
  ...(iDoNotSuspect !== undefined && { iDoNotSuspect }),
  ...(reason && { reason }),
})
type Decide = Extract<JournalEvent, { type: 'DECIDE' }>

/** The facts among the answers of a table, as a case says them. */
const answersIn = (where: readonly string[]): Stage => {
  const said = where.flatMap((line) => {
    const [question = '', ...rest] = line.split(': ')
    const fact = factIds.find((id) => id === question)
    const value = fact && valuesOf(fact).find((choice) => choice.says === rest.join(': '))?.value
    return fact && value !== undefined ? [[fact, value] as [FactId, unknown]] : []
  })
  const flags = where.flatMap((line) => /^clinicalFlags has (\S+): yes$/u.exec(line)?.[1] ?? [])
  return { ...Object.fromEntries(said), ...(flags.length > 0 && { clinicalFlags: flags }) }
}
