import { z } from 'zod'
import { type Situation, situations } from './situations.ts'

type Call = (...values: readonly unknown[]) => unknown
const call = z.custom<Call>((value) => typeof value === 'function')
const Modules = z.object({
  refusalOf: call,
  nextMemory: call,
  emptyMemory: call,
  rows: z.array(z.unknown()),
  defaultSite: z.record(z.string(), z.unknown()),
})
const Reason = z.string().nullable()
type Machine = z.infer<typeof Modules>
type Event = { type: string } & Record<string, unknown>

const at = '2026-03-06T22:10:00-08:00'
const later = '2026-03-06T23:10:00-08:00'
const duties = ['childReport', 'otherChildReport', 'injuryReport', 'elderDependentReport']
const acts = ['tell-patient', 'call-registry', 'call-police', 'call-aps', 'written-report']
const says = (fact: string, value: unknown, basis?: string): Event => ({
  type: `ANSWER.${fact}`,
  fact,
  value,
  ...(basis === undefined ? {} : { basis }),
  at,
})

/** What is tried in each situation, under the name by which it is told. */
export const probes: Readonly<Record<string, Event>> = {
  finish: { type: 'FINISH', at },
  'nothing here': { type: 'NOTHING_HERE', ruledOutCheck: 'none-of-these', at },
  'go on': { type: 'GO_ON', at },
  back: { type: 'BACK', at },
  'report a child now': { type: 'REPORT_NOW', at },
  'hand over': { type: 'HAND_OVER', to: 'a colleague', at },
  'the patient left': { type: 'PATIENT_LEFT', at },
  'the companion is back': { type: 'COMPANION_BACK', at },
  'the emergency is over': { type: 'EMERGENCY_OVER', at },
  'the age changed to 30': says('age', 30, 'changed'),
  'the age corrected to 30': says('age', 30, 'entered-wrongly'),
  'the concern changed to ruled out': says('concern', 'ruled-out', 'changed'),
  'the concern replaced without a reason': says('concern', 'disclosed'),
  'the rights card given': says('rightsCard', 'given', 'changed'),
  'the exam accepted': says('forensicExam', 'accept', 'changed'),
  ...Object.fromEntries(
    duties.flatMap((duty): [string, Event][] => [
      [`${duty} decided against`, { type: 'DECIDE', duty, decision: 'notOwed', at }],
      [
        `${duty} decided against with a reason`,
        { type: 'DECIDE', duty, decision: 'notOwed', reason: 'no-sign-of-abuse', at },
      ],
      ...acts.map((task): [string, Event] => [
        `${duty}.${task} done`,
        { type: 'DONE', duty, task, record: {}, at },
      ]),
      [`${duty} call tried`, { type: 'ATTEMPT', duty, task: 'call-police', at }],
    ]),
  ),
}
/** Fewer than the rules are tried in: each is walked through the whole machine. */
export const walkedSituations: readonly Situation[] = situations.slice(0, 300)

const toldIn = ({ facts, seenAlone, lifecycle }: Situation): Event[] => [
  ...['danger', 'age', 'dependent', 'injury', 'clinicalFlags']
    .filter((fact) => fact in facts)
    .map((fact) => says(fact, facts[fact])),
  says('interpreter', 'not-needed'),
  says('privacy', seenAlone ? 'alone' : 'companion-stays'),
  ...(seenAlone ? [says('limitsExplained', 'yes'), says('permission', 'yes')] : []),
  ...Object.entries(facts).map(([fact, value]) => says(fact, value)),
  ...(lifecycle === 'open' ? [] : [{ type: 'PATIENT_LEFT', at }]),
]

/**
 * Why each of the probes is refused in each walked situation; empty where it is let in.
 * @param modules what refusals, setup, memory, steps and site of a version's flows give, together
 */
export const readRefusals = (modules: unknown): Record<string, string[]> => {
  const machine = Modules.parse(modules)
  const reached = walkedSituations.map((situation) => walkTo(machine, situation))
  return Object.fromEntries(
    Object.entries(probes).map(([name, event]) => [
      name,
      reached.map(
        (memory) => Reason.parse(machine.refusalOf(memory, { ...event, at: later })) ?? '',
      ),
    ]),
  )
}
const walkTo = ({ nextMemory, emptyMemory, rows, defaultSite }: Machine, situation: Situation) => {
  const start: unknown = emptyMemory({ ...defaultSite, ...situation.site }, at, rows)
  return toldIn(situation).reduce<unknown>(
    (memory, event) => nextMemory(memory, event) ?? memory,
    start,
  )
}
