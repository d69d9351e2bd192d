import { rows } from '../../../flows/steps.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { afterwards, withRow } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

/** What an answer belongs to only decides when it is asked: once given, it stays for good. */
const forGood = rows.map((row) => ({
  ...row,
  asks: row.asks.map(({ when, now, ...ask }) => ({
    ...ask,
    now: (...known: Parameters<NonNullable<typeof when>>) =>
      (when?.(...known) ?? true) && (now?.(...known) ?? true),
  })),
}))
const others = rows.find(({ id }) => id === 'others')?.asks ?? []
const withOthers = (fact: 'hotline' | 'police' | 'needs') =>
  withRow('others', { asks: [...others, { fact, must: false }] })

/** Answers that grow stale or go lost, and questions put to a patient who did not agree. */
export const brokenFacts: readonly Broken[] = [
  {
    what: 'an answer stays when the step that asks it no longer applies',
    id: 'SP-10',
    part: 'eachValue',
    says: /stays, and no step asks it/u,
    pieces: { rows: forGood, start: (site) => theirs.start(site, forGood) },
  },
  {
    what: 'an answer that still applies is set aside',
    id: 'SP-10',
    part: 'changes',
    says: /is lost/u,
    pieces: withRow('others', {
      asks: others.map((ask) =>
        ask.fact === 'otherChildren' ? { ...ask, when: () => false } : ask,
      ),
    }),
  },
  {
    what: 'what is set aside is not named',
    id: 'SP-10',
    part: 'eachValue',
    says: /is named as set aside/u,
    pieces: { viewOf: (memory) => ({ ...theirs.viewOf(memory), setAside: [] }) },
  },
  {
    what: 'the page goes by why an answer was replaced',
    id: 'SP-10',
    part: 'changes',
    says: /all had been answered at once: the page/u,
    pieces: {
      viewOf: (memory) => {
        const view = theirs.viewOf(memory)
        const wrong = memory.answered.concern?.basis === 'entered-wrongly'
        return wrong ? { ...view, page: { step: 'plan', fact: null } } : view
      },
    },
  },
  {
    what: 'the emergency counts as a try to be alone',
    id: 'SP-10',
    part: 'acts',
    pieces: afterwards((_, event, after) =>
      event.type === 'EMERGENCY' ? { ...after, privacyTries: after.privacyTries + 1 } : after,
    ),
  },
  {
    what: 'time alone counts as had where it was entered wrongly',
    id: 'SP-10',
    part: 'room',
    says: /than it was had/u,
    pieces: afterwards((_, event, after) =>
      event.type === 'ANSWER.privacy' && event.basis === 'entered-wrongly'
        ? { ...after, before: { ...after.before, privateTime: true } }
        : after,
    ),
  },
  {
    what: 'who leaves the ward was never an inpatient',
    id: 'SP-10',
    part: 'decisions',
    says: /stay counts otherwise/u,
    pieces: afterwards((before, event, after) =>
      event.type === 'PATIENT_LEFT' ? { ...after, before: before.before } : after,
    ),
  },
  {
    what: 'the hotline is asked on the page about others, in front of a companion',
    id: 'SP-06',
    part: 'patients',
    says: /others is put/u,
    pieces: withOthers('hotline'),
  },
  {
    what: 'needs are asked on the page about others, of a patient who said no',
    id: 'SP-06',
    part: 'besides',
    says: /others is put/u,
    pieces: withOthers('needs'),
  },
]
