import type { DutyId } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import type { SitePolicy } from '../../flows/site.ts'
import { alone, calm, nobodyElse, type Told } from './startWith.ts'
import { asksTeam, does, happens, plans, takesOver } from './told.ts'

type Scene = {
  duty: DutyId
  facts: Told
  acts: readonly JournalEvent[]
  site?: Partial<SitePolicy>
}
const all = (duty: DutyId, ...tasks: string[]) => tasks.map((task) => does(duty, task))
const tries = (duty: DutyId, task: string) => happens('ATTEMPT', { duty, task })

const child = (guardianInvolved: string, removalRisk: string, danger = 'none'): Told => [
  ...calm.filter(([fact]) => fact !== 'danger'),
  ['danger', danger],
  ['age', 16],
  ...alone,
  ['concern', 'suspected'],
  ['guardianInvolved', guardianInvolved],
  ['removalRisk', removalRisk],
  ...nobodyElse,
  ['disposition', 'discharged'],
]
const safe = child('no', 'no')
const kept = 'childReport'
const childCalls = [
  ...all(kept, 'call-registry', 'call-police', 'written-report', 'registry-cross-reports'),
  tries(kept, 'call-registry'),
]
const adult = (...more: Told): Told => [
  ...calm.filter(([fact]) => !more.some(([other]) => other === fact)),
  ...more.filter(([fact]) => fact !== 'disposition'),
  ...alone,
  ...more.filter(([fact]) => fact === 'disposition'),
]
const elder = (careFacility: string): Told => [
  ...adult(['age', 67], ['dependent', 'no']),
  ['concern', 'suspected'],
  ['when', 'current'],
  ['otherChildAtRisk', 'no'],
  ['otherAdultAtRisk', 'yes'],
  ['careFacility', careFacility],
  ['help', 'nothing-today'],
]
/** Suspected, with nobody else at risk unless it was said; and a no, so that the plan comes next. */
const briefly: Told = [
  ['concern', 'suspected'],
  ['otherAdultAtRisk', 'no'],
  ['help', 'nothing-today'],
]
const protective = (duty: DutyId): JournalEvent[] => [
  ...all(duty, 'call-aps', 'call-ombudsman-or-police', 'call-police', 'written-report'),
  tries(duty, 'call-aps'),
]
/** A duty that is owed, and every act that may be done for it. */
export const scenes: readonly Scene[] = [
  { duty: kept, facts: safe, acts: [...childCalls, ...all(kept, 'tell-patient'), plans(kept)] },
  { duty: kept, facts: safe, acts: childCalls, site: { policeCall: 'when-danger' } },
  {
    duty: kept,
    facts: safe,
    acts: [
      ...childCalls,
      asksTeam(kept, 'call-registry'),
      asksTeam(kept, 'call-police'),
      takesOver(kept, 'call-police'),
    ],
  },
  { duty: kept, facts: child('no', 'no', 'threat'), acts: childCalls },
  {
    duty: kept,
    facts: child('unsure', 'unsure'),
    acts: all(
      ...([kept, 'call-registry', 'call-police', 'written-report'] as const),
      ...(['protective-custody-request', 'withhold-from-guardian', 'release-agreed'] as const),
      'otip-request',
    ),
  },
  {
    duty: 'otherChildReport',
    facts: [
      ...adult(['age', 30], ['dependent', 'no']),
      ['otherChildAtRisk', 'yes'],
      ['otherChildren', 2],
      ...briefly,
    ],
    acts: [
      ...all('otherChildReport', 'tell-patient', 'call-registry', 'call-police', 'written-report'),
      does('otherChildReport', 'written-report', { forms: 2 }),
      tries('otherChildReport', 'call-registry'),
      plans('otherChildReport'),
    ],
  },
  {
    duty: 'injuryReport',
    facts: [
      ...adult(['age', 30], ['dependent', 'no'], ['injury', 'assault']),
      ['otherChildAtRisk', 'no'],
      ...briefly,
    ],
    acts: [
      ...all('injuryReport', 'tell-patient', 'call-police', 'written-report'),
      asksTeam('injuryReport', 'call-police'),
      takesOver('injuryReport', 'call-police'),
      plans('injuryReport'),
    ],
  },
  ...['yes', 'no', 'unsure'].flatMap((place): Scene[] => [
    { duty: 'elderDependentReport', facts: elder(place), acts: protective('elderDependentReport') },
    {
      duty: 'otherAdultReport',
      facts: elder(place),
      acts: [...protective('otherAdultReport'), plans('otherAdultReport')],
    },
  ]),
  {
    duty: 'examNotice',
    facts: [
      ...adult(['age', 30], ['dependent', 'no'], ['clinicalFlags', ['recent-sexual-assault']]),
      ['assaultHoursAgo', 'unknown'],
      ['rightsCard', 'given'],
      ['forensicExam', 'accept'],
      ['otherChildAtRisk', 'no'],
      ...briefly,
    ],
    acts: all('examNotice', 'tell-patient', 'notify-police'),
  },
]
