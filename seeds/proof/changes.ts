import { sameValue } from '../../flows/facts.ts'
import type { Basis, JournalEvent } from '../../flows/journal.ts'
import { nothingHere } from './decisions.ts'
import { type Plan, type Spot, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { alone, exactly, startWith, type Told } from './startWith.ts'
import { decidesAll, does, happens, says } from './told.ts'

type Scene = { facts: Told; changing: Told; events: readonly JournalEvent[]; decided?: true }
const quiet: Told = [
  ['danger', 'none'],
  ['interpreter', 'not-needed'],
  ['custody', 'none'],
]
const scenes: readonly Scene[] = [
  {
    // Whether the patient is a child, and what is suspected.
    facts: [...quiet, ['age', 16], ['injury', 'none'], ['clinicalFlags', 'none'], ...alone],
    changing: [
      ['age', 16],
      ['age', 30],
      ['concern', 'suspected'],
      ['concern', 'uncertain'],
      ['concern', 'ruled-out'],
      ['ruledOutCheck', 'none-of-these'],
      ['ruledOutCheck', 'unsure'],
    ],
    events: [happens('REPORT_NOW')],
    decided: true,
  },
  {
    // Whether a child was seen alone with the limits said.
    facts: [
      ...quiet,
      ['age', 16],
      ['injury', 'none'],
      ['clinicalFlags', 'none'],
      ['concern', 'ruled-out'],
      ['ruledOutCheck', 'none-of-these'],
    ],
    changing: [
      ['privacy', 'alone'],
      ['privacy', 'companion-stays'],
      ['limitsExplained', 'yes'],
    ],
    events: [happens('COMPANION_BACK')],
    decided: true,
  },
  {
    // A wound, and how old the patient turns out to be.
    facts: [...quiet, ['clinicalFlags', 'none']],
    changing: [
      ['age', 16],
      ['age', 67],
      ['injury', 'none'],
      ['injury', 'assault'],
      ['concern', 'suspected'],
      ['concern', 'ruled-out'],
    ],
    events: [],
  },
  {
    // Signs that an injury may be behind.
    facts: [...quiet, ['age', 30], ['concern', 'suspected']],
    changing: [
      ['dependent', 'unsure'],
      ['injury', 'none'],
      ['injury', 'unsure'],
      ['clinicalFlags', 'none'],
      ['clinicalFlags', ['strangulation']],
      ['when', 'current'],
    ],
    events: [],
  },
  {
    // Another child at risk, and a call already made for them.
    facts: [...quiet, ['age', 30], ['dependent', 'no'], ['injury', 'none']],
    changing: [
      ['otherChildAtRisk', 'yes'],
      ['otherChildAtRisk', 'unsure'],
      ['otherChildAtRisk', 'no'],
      ['otherChildren', 2],
    ],
    events: [does('otherChildReport', 'call-registry')],
    decided: true,
  },
  {
    // An elder, the place, and a call already made.
    facts: [...quiet, ['age', 67], ['dependent', 'no'], ['injury', 'none']],
    changing: [
      ['careFacility', 'yes'],
      ['careFacility', 'unsure'],
      ['concern', 'suspected'],
      ['concern', 'ruled-out'],
      ['when', 'current'],
      ['when', 'past'],
    ],
    events: [does('elderDependentReport', 'call-aps')],
  },
  {
    // The exam, and what might seem to end its notice.
    facts: [
      ...quiet,
      ['age', 30],
      ['dependent', 'no'],
      ['injury', 'none'],
      ['clinicalFlags', ['recent-sexual-assault']],
      ...alone,
      ['rightsCard', 'given'],
    ],
    changing: [
      ['clinicalFlags', ['recent-sexual-assault']],
      ['clinicalFlags', ['recent-sexual-assault', 'no-capacity-now']],
      ['permission', 'yes'],
      ['permission', 'declined'],
      ['forensicExam', 'accept'],
      ['forensicExam', 'decline'],
      ['disposition', 'died'],
    ],
    events: [happens('COMPANION_BACK')],
  },
]

const bases: readonly Basis[] = ['changed', 'entered-wrongly']
const answers = ({ memory }: Spot, changing: Told): Way[] =>
  changing.flatMap(([fact, value]): Way[] => {
    const kept = memory.answered[fact]
    if (!kept) return [[says(fact, value)], [says(fact, value, 'entered-wrongly')]]
    return sameValue(kept.value, value) ? [] : bases.map((basis) => [says(fact, value, basis)])
  })
const once = ({ memory }: Spot, event: JournalEvent): boolean =>
  event.type !== 'DONE' || !memory.acts.some(({ task }) => task === event.task)
const decisions = ({ view }: Spot): Way[] => [decidesAll(view, 'notOwed'), decidesAll(view, 'owed')]
const ends: Way[] = [[happens('PATIENT_LEFT')]]

/** First answers, corrections and honest changes in any order, decisions, and all that after the end. */
export const changesPlans = (p: Pathway): Plan[] =>
  scenes.map(({ facts, changing, events, decided }) => ({
    p,
    starts: [startWith(p, facts)],
    waysOn: (spot) => [
      ...answers(spot, changing),
      ...events.filter((event) => once(spot, event)).map((event) => [event]),
      ...(decided && spot.memory.decisions.length === 0 ? decisions(spot) : []),
      ...nothingHere.map((event) => [event]),
      ...ends,
    ],
    keyOf: exactly,
  }))
