import { audienceOf } from '../../../flows/audience.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { afterwards, goingOn, lettingIn, withRow } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

const always = () => true

/** Rules with one thing wrong that only a walk shows. */
export const brokenWalks: readonly Broken[] = [
  {
    what: 'the emergency cannot be called from the last page',
    id: 'SP-01',
    part: 'patients',
    pieces: goingOn((from, event) =>
      event.type === 'EMERGENCY' && theirs.viewOf(from).page.step === 'plan'
        ? null
        : theirs.nextMemory(from, event),
    ),
  },
  {
    what: 'the visit with a child is finished with a call missing',
    id: 'SP-02',
    part: 'acts',
    pieces: lettingIn('calls-open'),
  },
  {
    what: 'the visit is finished before the form is sent or planned',
    id: 'SP-03',
    part: 'acts',
    pieces: lettingIn('written-report-open'),
  },
  {
    what: 'help is put again after a no',
    id: 'SP-05',
    part: 'besides',
    pieces: withRow('help', { applies: always, open: always }),
  },
  {
    what: 'the hotline is put to a patient who did not agree to talk',
    id: 'SP-06',
    part: 'patients',
    pieces: withRow('choices', {
      applies: always,
      open: always,
      asks: [{ fact: 'hotline', must: false }],
    }),
  },
  {
    what: 'the limits are not said again when the age changes',
    id: 'SP-06',
    part: 'eachValue',
    pieces: afterwards((_, event, after) =>
      event.type === 'ANSWER.age'
        ? { ...after, limitsSaidTo: audienceOf(theirs.viewOf(after).facts) }
        : after,
    ),
  },
  {
    what: 'the chart shows another step than the tables',
    id: 'SP-07',
    part: 'together',
    pieces: {
      step: (state, event) => {
        const context = theirs.nextMemory(state.context, event) ?? state.context
        return { ...state, context }
      },
    },
    says: /the chart shows/u,
  },
  {
    what: 'a call for one duty is written down for another too',
    id: 'SP-09',
    part: 'together',
    pieces: afterwards((before, event, after) =>
      event.type === 'DONE' && event.duty === 'childReport' && before.acts !== after.acts
        ? {
            ...after,
            acts: after.acts.flatMap((act) =>
              act.duty === 'childReport'
                ? [act, { ...act, duty: 'otherChildReport' as const }]
                : act,
            ),
          }
        : after,
    ),
  },
  {
    what: 'an answer stays after it was changed',
    id: 'SP-10',
    part: 'eachValue',
    pieces: afterwards((before, event, after) =>
      'value' in event && event.basis === 'changed'
        ? { ...after, answered: { ...after.answered, ...before.answered } }
        : after,
    ),
  },
]
