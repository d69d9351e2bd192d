import { dutyIds } from '../../../flows/ids.ts'
import { record } from '../../../flows/record.ts'
import type { Refusal } from '../../../flows/refusals.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { afterwards, goingOn, lettingIn } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

type Settled = 'settled' | 'open'
/** “Nothing here” is let in where it would be refused for this reason, with no duty open or with one. */
const nothingHere = (reason: Refusal, duties: Settled) =>
  goingOn((from, event) => {
    if (event.type !== 'NOTHING_HERE' || theirs.refusalOf(from, event) !== reason)
      return theirs.nextMemory(from, event)
    const view = theirs.viewOf(from)
    const open = dutyIds.some((id) => !['notOwed', 'complete'].includes(view.duties[id].status))
    return open === (duties === 'open') ? record(from, event) : null
  })

/** Events that are seldom sent, each with one thing wrong. */
export const brokenEvents: readonly Broken[] = [
  {
    what: 'an adult with a report owed ends as no concern',
    id: 'SP-03',
    part: 'changes',
    pieces: nothingHere('duty-open', 'open'),
    says: /^nothing here, with \w+ (owed|undecided)/u,
  },
  {
    what: 'a child with a report owed ends as no concern',
    id: 'SP-02',
    part: 'changes',
    pieces: nothingHere('duty-open', 'open'),
    says: /^nothing here, with childReport/u,
  },
  {
    what: '“nothing here” opens a decision and ends',
    id: 'SP-03',
    part: 'decisions',
    pieces: nothingHere('duty-open', 'settled'),
    says: /^nothing here, and then elderDependentReport is undecided/u,
  },
  {
    what: 'nothing is found in a child who was never seen alone',
    id: 'SP-21',
    part: 'changes',
    pieces: nothingHere('child-not-seen-alone', 'settled'),
    says: /^nothing here, of a child who was never seen alone/u,
  },
  {
    what: 'nothing is found in a child whose signs nobody looked at',
    id: 'SP-21',
    part: 'changes',
    pieces: nothingHere('check-the-signs-first', 'settled'),
    says: /^nothing here, with signs not looked at/u,
  },
  {
    what: 'a clock is set without a reason',
    id: 'SP-19',
    part: 'doors',
    pieces: {
      takes: (event) =>
        typeof event === 'object' && theirs.takes({ reason: 'learned-earlier', ...event }),
    },
  },
  {
    what: 'a call is taken on by somebody who does not know the facts',
    id: 'SP-20',
    part: 'doors',
    pieces: {
      takes: (event) =>
        typeof event === 'object' && theirs.takes({ knowsTheFacts: true, ...event }),
    },
  },
  {
    what: 'a clock is set to a time that has not come',
    id: 'SP-19',
    part: 'clocks',
    pieces: lettingIn('time-in-future'),
    says: /is later than now/u,
  },
  {
    what: 'setting one clock sets another',
    id: 'SP-19',
    part: 'clocks',
    pieces: afterwards((_, event, after) =>
      event.type === 'SET_T0' && event.duty === 'childReport'
        ? { ...after, t0: { ...after.t0, otherChildReport: event.t0 } }
        : after,
    ),
    says: /moved otherChildReport/u,
  },
]
