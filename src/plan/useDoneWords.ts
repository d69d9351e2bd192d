import { useDutyWords } from '../duties/useDutyWords.ts'
import { useNames } from '../encounter/useNames.ts'
import type { DoneRow } from './planDone.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'

type Words = { what: string; more: readonly string[] }
type Act = Extract<DoneRow, { kind: 'act' }>
type Decision = Extract<DoneRow, { kind: 'decision' }>

/** What was done, and in a second line with whom and under which number. */
export const useDoneWords = (): ((row: DoneRow) => Words) => {
  const words = usePlan()
  const { shown } = useNames()
  const duty = useDutyWords()
  const act = useActWords()
  const decision = useDecisionWords()
  return (row) => {
    if (row.kind === 'act') return act(row)
    if (row.kind === 'decision') return decision(row)
    if (row.kind === 'card') return { what: words(`doneRow.card.${row.how}`), more: [] }
    const what = { act: duty.act(row.duty, row.task) }
    return row.kind === 'attempt'
      ? { what: words('doneRow.attempt', what), more: shown && row.agency ? [row.agency] : [] }
      : {
          what: words('doneRow.takenOver', what),
          more: [words('doneRow.takenOverTo', { person: row.person })],
        }
  }
}

const useActWords = () => {
  const words = usePlan()
  const { text } = useLookup()
  const { shown } = useNames()
  return ({ duty, task, basis, record, withdrawn }: Act): Words => {
    const { agency, person, number, way, told, worry, forms } = record
    const notTold = told && told !== 'told' ? text('reasons', 'told', told) : null
    const what = notTold ?? text('duties', duty, 'tasks', task, shown ? 'done' : 'quiet')
    const more = [
      basis && words(`owed.${basis}`),
      // What was typed may name an office, and a worry names a fear.
      shown && agency,
      shown && person,
      number && words('doneRow.ref', { number }),
      way && text('reasons', 'ways', way),
      forms !== undefined && forms > 1 && words('doneRow.forms', { count: forms }),
      shown && worry && words('doneRow.worry', { worry: text('reasons', 'worries', worry) }),
      withdrawn && words('doneRow.withdrawn'),
    ]
    return { what, more: more.filter((part) => typeof part === 'string') }
  }
}

const useDecisionWords = () => {
  const words = usePlan()
  const { shown } = useNames()
  const { text } = useLookup()
  const duty = useDutyWords()
  return ({ duty: id, decision, consult, reason, outdated }: Decision): Words => {
    const what = {
      owed: words('doneRow.decidedOwed'),
      notOwed: words('doneRow.decidedNotOwed'),
      talked: words('doneRow.talked'),
    }
    return {
      what: what[decision ?? 'talked'],
      more: [
        duty.name(id),
        consult && text('reasons', 'consultPartners', consult.with),
        shown && consult?.person,
        consult && text('reasons', 'consultOutcomes', consult.outcome),
        consult?.number && words('doneRow.ref', { number: consult.number }),
        reason && text('reasons', 'decisionReasons', reason),
        outdated && words('doneRow.outdated'),
      ].filter((part) => typeof part === 'string'),
    }
  }
}
