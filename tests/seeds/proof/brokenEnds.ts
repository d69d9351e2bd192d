import { isAdult, isMinor } from '../../../flows/predicates.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { afterwards, goingOn, lettingIn, withRow } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

/** Rules about ways on, clocks and ends with one thing wrong that only a walk shows. */
export const brokenEnds: readonly Broken[] = [
  {
    what: 'a patient who cannot be spoken to is asked about the exam, without a true answer',
    id: 'SP-16',
    part: 'patients',
    pieces: withRow('forensic', { asks: [{ fact: 'forensicExam', must: true }] }),
  },
  {
    what: 'an answer that must be given has no way on',
    id: 'SP-07',
    part: 'besides',
    pieces: goingOn((from, event) =>
      event.type === 'GO_ON' && theirs.viewOf(from).page.step === 'reports'
        ? null
        : theirs.nextMemory(from, event),
    ),
    says: /^reports leads nowhere/u,
  },
  {
    what: 'a duty is called only when the patient is alone',
    id: 'SP-17',
    part: 'patients',
    pieces: goingOn((from, event) =>
      event.type === 'DONE' && theirs.viewOf(from).facts.privacy !== 'alone'
        ? null
        : theirs.nextMemory(from, event),
    ),
  },
  {
    what: 'the clock starts with the call',
    id: 'SP-19',
    part: 'acts',
    pieces: {
      deadlinesOf: (duty, memory) => {
        const call = memory.acts.find((act) => act.duty === duty)
        const t0 = call ? { ...memory.t0, [duty]: call.at } : memory.t0
        return theirs.deadlinesOf(duty, { ...memory, t0 })
      },
    },
  },
  {
    what: 'a change forgets what was called',
    id: 'SP-19',
    part: 'acts',
    pieces: afterwards((_, event, after) =>
      event.type === 'PATIENT_LEFT' ? { ...after, acts: [] } : after,
    ),
  },
  {
    what: 'handing over closes the visit with its calls open',
    id: 'SP-20',
    part: 'acts',
    pieces: afterwards((_, event, after) =>
      event.type === 'PATIENT_LEFT' ? { ...after, lifecycle: 'closed' } : after,
    ),
  },
  {
    what: 'a child who was never seen alone ends without concern',
    id: 'SP-21',
    part: 'changes',
    pieces: {
      endStateOf: (memory) =>
        isMinor(theirs.viewOf(memory).facts) ? 'minor-no-concern' : theirs.endStateOf(memory),
    },
  },
  {
    what: 'one changed answer withdraws the report about a child',
    id: 'SP-22',
    part: 'changes',
    pieces: lettingIn('child-duty-needs-correction-or-consult'),
  },
  {
    what: 'an adult’s wound leaves no report',
    id: 'SP-25',
    part: 'eachValue',
    pieces: {
      viewOf: (memory) => {
        const view = theirs.viewOf(memory)
        if (!isAdult(view.facts)) return view
        const { injuryReport } = view.duties
        const none = { ...injuryReport, status: 'notOwed', tasks: [], decision: null } as const
        return { ...view, duties: { ...view.duties, injuryReport: none } }
      },
    },
  },
]
