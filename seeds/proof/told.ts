import type { FactId } from '../../flows/facts.ts'
import { dutyIds, type DutyId } from '../../flows/ids.ts'
import { type Basis, type Consult, consultOutcomes, JournalEvent } from '../../flows/journal.ts'
import { formsDue } from '../../flows/tasks.ts'
import type { View } from '../../flows/view.ts'
import { startedAt } from './pathwayUnderProof.ts'

const begin = Date.parse(startedAt)
const moments: string[] = []
/** The time of the nth event of an encounter: one a minute, so that no two fall together. */
export const momentOf = (nth: number): string =>
  (moments[nth] ??= new Date(begin + nth * 60_000).toISOString())

const made = new Map<string, JournalEvent>()
/** An event as it stands in a journal, checked at the door like any other. */
export const told = (event: object): JournalEvent => {
  const key = JSON.stringify(event)
  const known = made.get(key) ?? JournalEvent.parse({ ...event, at: startedAt })
  made.set(key, known)
  return known
}
export const says = (fact: FactId, value: unknown, basis?: Basis): JournalEvent =>
  told({ type: `ANSWER.${fact}`, fact, value, ...(basis && { basis }) })
/** An event that carries nothing but its name. */
export const happens = (type: JournalEvent['type'], more: object = {}): JournalEvent =>
  told({ type, ...more })

const consult = (outcome: Consult['outcome'], partner: Consult['with'] = 'registry') => ({
  with: partner,
  outcome,
  time: startedAt,
})
/** A decision as the pathway asks for it: against a report about a child only after a consult. */
export const decides = (duty: DutyId, decision: 'owed' | 'notOwed'): JournalEvent => {
  if (decision === 'owed') return happens('DECIDE', { duty, decision, reason: 'careful-choice' })
  const against = { duty, decision, consult: consult('no-report-now'), iDoNotSuspect: true }
  return happens('DECIDE', { ...against, reason: 'no-sign-of-abuse' })
}
/** Every decision that can be written down, as it should be made or not. */
export const everyDecision = (duty: DutyId): JournalEvent[] =>
  ([undefined, 'owed', 'notOwed'] as const).flatMap((decision) => {
    const plain = { duty, ...(decision && { decision }) }
    const alone = [plain, { ...plain, reason: 'careful-choice', iDoNotSuspect: true }]
    const after = consultOutcomes.flatMap((outcome) =>
      (['registry', 'physician'] as const).flatMap((partner) =>
        [undefined, false, true].map((mine) => ({
          ...plain,
          consult: consult(outcome, partner),
          ...(mine !== undefined && { iDoNotSuspect: mine }),
        })),
      ),
    )
    return [...alone, ...after].map((more) => happens('DECIDE', more))
  })

export const decidesAll = ({ duties }: View, decision: 'owed' | 'notOwed'): JournalEvent[] =>
  dutyIds.filter((id) => duties[id].status === 'undecided').map((id) => decides(id, decision))

/** Every required act of every owed duty; the written reports sent, or only planned. */
export const doesAll = ({ duties, known }: View, written: 'sent' | 'planned'): JournalEvent[] =>
  dutyIds.flatMap((duty) =>
    duties[duty].status === 'undecided' || duties[duty].status === 'notOwed'
      ? []
      : duties[duty].tasks
          .filter(({ kind, met }) => kind !== 'optional' && !met)
          .toSorted((a, b) => Number(a.kind === 'written') - Number(b.kind === 'written'))
          .map(({ task, kind }) =>
            kind === 'written' && written === 'planned'
              ? plans(duty)
              : does(duty, task, kind === 'written' ? { forms: formsDue(duty, known) } : {}),
          ),
  )
export const does = (duty: DutyId, task: string, record: object = {}): JournalEvent =>
  happens('DONE', { duty, task, record })
export const plans = (duty: DutyId): JournalEvent =>
  does(duty, 'written-report-planned', { person: 'the reporter', by: '2026-03-08T05:00:00Z' })
export const asksTeam = (duty: DutyId, call: string): JournalEvent => {
  const record = { person: 'a colleague', number: '7', time: startedAt, call }
  return does(duty, 'team-report-confirmed', record)
}
export const takesOver = (duty: DutyId, task: string): JournalEvent => {
  const knows = { knowsTheFacts: true, acknowledged: true }
  return happens('TAKE_OVER', { duty, task, person: 'the day nurse', ...knows })
}
