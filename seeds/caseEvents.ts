import { type ActId, dutyIds, type DutyId } from '../flows/ids.ts'
import type { JournalEvent } from '../flows/journal.ts'
import { actsOf } from '../flows/tasks.ts'
import type { Decision, Stage } from './caseFile.ts'

/** The facts a stage tells. */
export const factsOfStage = ({ changed, ...plain }: Stage): string[] =>
  Object.keys({ ...plain, ...changed })

/** The duty and act that an id such as childReport.call-registry names. */
export const partsOf = (id: string): [DutyId | undefined, ActId | undefined] => {
  const [duty, task] = id.split('.')
  const known = dutyIds.find((other) => other === duty)
  return [known, known && [...actsOf(known)].find((act) => act === task)]
}
export const isTask = (
  task: ActId,
): task is Exclude<
  ActId,
  'registry-cross-reports' | 'team-report-confirmed' | 'written-report-planned'
> => !['registry-cross-reports', 'team-report-confirmed', 'written-report-planned'].includes(task)

/** A case's decision as the event the machine knows. */
export const decideEvent = (duty: DutyId, said: Decision, at: string): JournalEvent => {
  if (typeof said === 'string')
    return said === 'owed'
      ? { type: 'DECIDE', duty, decision: 'owed', reason: 'reasonable-suspicion', at }
      : { type: 'DECIDE', duty, decision: 'notOwed', reason: 'no-sign-of-abuse', at }
  const { decision, with: partner, outcome, iDoNotSuspect, reason, person, number } = said
  const notOwed = decision === 'not-owed' || (!decision && outcome === 'no-report-now')
  return {
    type: 'DECIDE',
    duty,
    ...(decision || notOwed
      ? { decision: notOwed ? ('notOwed' as const) : ('owed' as const) }
      : {}),
    ...(partner &&
      outcome && {
        consult: {
          with: partner,
          outcome,
          time: said.at ?? said.when ?? at,
          ...(person && { person }),
          ...(number && { number }),
        },
      }),
    ...(iDoNotSuspect !== undefined && { iDoNotSuspect }),
    ...(reason && { reason }),
    at,
  }
}
