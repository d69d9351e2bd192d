import type { FactId } from '../../../flows/facts.ts'
import type { DutyId } from '../../../flows/ids.ts'
import { isMinor } from '../../../flows/predicates.ts'
import { record } from '../../../flows/record.ts'
import { decidingFacts } from '../../../flows/ruling.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { afterwards, goingOn } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

/** A decision about this duty is taken for one made on the new answer. */
const outliving = (duty: DutyId, facts: readonly FactId[]) =>
  afterwards((_, event, after) => {
    if (!('value' in event) || !facts.includes(event.fact)) return after
    const madeOn = decidingFacts(duty, theirs.viewOf(after).known)
    const decisions = after.decisions.map((made) =>
      made.duty === duty ? { ...made, madeOn } : made,
    )
    return { ...after, decisions }
  })
const deciding = [
  ['childReport', ['concern']],
  ['childReport', ['ruledOutCheck']],
  ['childReport', ['injury']],
  ['childReport', ['clinicalFlags']],
  ['childReport', ['privacy', 'limitsExplained']],
  ['injuryReport', ['age']],
  ['injuryReport', ['injury']],
  ['injuryReport', ['clinicalFlags']],
  ['elderDependentReport', ['age']],
  ['elderDependentReport', ['dependent']],
  ['elderDependentReport', ['concern']],
  ['elderDependentReport', ['when']],
  ['elderDependentReport', ['injury']],
  ['elderDependentReport', ['clinicalFlags']],
  ['elderDependentReport', ['disposition']],
] as const satisfies readonly (readonly [DutyId, readonly FactId[]])[]

const unconsulted = (duty: DutyId) =>
  goingOn((from, event) =>
    event.type === 'DECIDE' &&
    event.duty === duty &&
    theirs.refusalOf(from, event) === 'child-decision-needs-consult'
      ? record(from, event)
      : theirs.nextMemory(from, event),
  )
/** Decisions that stand where they should not, or were made by nobody who may. */
export const brokenDecisions: readonly Broken[] = [
  ...deciding.map(([duty, facts]): Broken => ({
    what: `a decision about ${duty} is not opened again by a change of ${facts.join(' and ')}`,
    id: duty === 'childReport' ? 'SP-02' : 'SP-03',
    part: 'decisions',
    pieces: outliving(duty, facts),
    says: /is notOwed, where the law has undecided/u,
  })),
  {
    what: 'a child report is decided away without a consult that says no, or without the reporter’s no',
    id: 'SP-22',
    part: 'decisions',
    pieces: unconsulted('childReport'),
    says: /^DECIDE ends childReport/u,
  },
  {
    what: 'a report about another child is decided away in the same manner',
    id: 'SP-22',
    part: 'decisions',
    pieces: unconsulted('otherChildReport'),
    says: /^DECIDE ends otherChildReport/u,
  },
  {
    what: 'a physician who takes the report counts as the call to the Registry',
    id: 'SP-18',
    part: 'decisions',
    pieces: afterwards((_, event, after) => {
      if (event.type !== 'DECIDE' || event.consult?.with !== 'physician') return after
      const act = { duty: event.duty, task: 'call-registry' as const, record: {}, at: event.at }
      return { ...after, acts: [...after.acts, act] }
    }),
    says: /^a decision wrote down/u,
  },
  {
    what: 'the Registry’s taking of a report is not written down as the call',
    id: 'SP-18',
    part: 'decisions',
    pieces: afterwards((before, event, after) =>
      event.type === 'DECIDE' ? { ...after, acts: before.acts } : after,
    ),
    says: /^a decision wrote down/u,
  },
  {
    what: 'a consult that reached nobody stands for seeing the child',
    id: 'SP-21',
    part: 'decisions',
    pieces: {
      endStateOf: (memory) =>
        isMinor(theirs.viewOf(memory).facts) &&
        memory.decisions.some(({ consult }) => consult?.outcome === 'not-reached')
          ? 'minor-no-concern'
          : theirs.endStateOf(memory),
    },
    says: /never seen alone/u,
  },
]
