import { resourceById } from '../../content/resources/resources.ts'
import type { Facts } from '../../flows/facts.ts'
import { hasFlag, hasThreat, isAdult, isMinor, suspects } from '../../flows/predicates.ts'
import type { View } from '../../flows/view.ts'
import type { OwedDuty } from './planOwed.ts'

type Row = {
  id: string
  tier: 'emergency' | 'medium' | 'long'
  when: (view: View, owed: readonly OwedDuty[]) => boolean
  /** The colleagues it names; one line each. */
  persons?: (owed: readonly OwedDuty[]) => readonly string[]
}

const child = ({ duties }: View): boolean =>
  [duties.childReport, duties.otherChildReport].some(({ status }) => status !== 'notOwed')
const called = ({ duties }: View): boolean =>
  duties.childReport.status === 'phoned' || duties.childReport.status === 'complete'
/** Named, and not already answered by a service they said yes to. */
const needs = ({ facts }: View, ...wanted: NonNullable<Facts['needs']>): boolean =>
  wanted.some((need) => facts.needs?.includes(need) && !servedBy(facts).has(need))
const servedBy = ({ choices = {} }: Facts): ReadonlySet<string> =>
  new Set(
    Object.entries(choices).flatMap(([id, said]) =>
      said === 'accept' ? (resourceById(id)?.needs ?? []) : [],
    ),
  )
const stays = ({ facts }: View): boolean =>
  facts.disposition === 'admitted' ||
  facts.disposition === 'transferred' ||
  facts.disposition === 'psychiatric-hold'
const concerned = ({ facts }: View): boolean =>
  facts.concern !== undefined && facts.concern !== 'ruled-out'
const unplanned = ({ written, planned }: OwedDuty): boolean => written !== null && planned === null

/** Who does what and when. The first word of each line is a person or a role, never the app. */
const table = [
  {
    id: 'you-call',
    tier: 'emergency',
    when: (_, owed) => owed.some(({ calls }) => calls.some((call) => call.taker === null)),
  },
  {
    id: 'person-calls',
    tier: 'emergency',
    when: (_, owed) => takers(owed).length > 0,
    persons: (owed) => takers(owed),
  },
  {
    id: 'you-decide',
    tier: 'emergency',
    when: (_, owed) => owed.some(({ status }) => status === 'undecided'),
  },
  { id: 'you-send', tier: 'emergency', when: (_, owed) => owed.some(unplanned) },
  {
    id: 'person-sends',
    tier: 'emergency',
    when: (_, owed) => senders(owed).length > 0,
    persons: (owed) => senders(owed),
  },
  { id: 'child-worker', tier: 'emergency', when: called },
  { id: 'physician', tier: 'emergency', when: needsCare },
  { id: 'security', tier: 'emergency', when: ({ facts }) => hasThreat(facts) },
  { id: 'registration', tier: 'emergency', when: concerned },
  {
    id: 'next-unit',
    tier: 'emergency',
    when: (view, owed) => stays(view) && (concerned(view) || owed.length > 0),
  },
  {
    id: 'bed-tonight',
    tier: 'emergency',
    when: (view) =>
      view.facts.tonight === 'unsafe' ||
      view.facts.tonight === 'unsure' ||
      needs(view, 'em-shelter'),
  },
  { id: 'hotline', tier: 'emergency', when: ({ facts }) => facts.hotline === 'call-together' },
  { id: 'police', tier: 'emergency', when: ({ facts }) => facts.police === 'wants' },
  { id: 'exam-team', tier: 'emergency', when: ({ facts }) => facts.forensicExam === 'accept' },
  {
    id: 'advocate',
    tier: 'emergency',
    when: ({ facts }) => hasFlag(facts, 'recent-sexual-assault'),
  },
  {
    id: 'capacity',
    tier: 'emergency',
    when: ({ facts }) => hasFlag(facts, 'no-capacity-now'),
  },
  {
    id: 'clinic',
    tier: 'medium',
    when: (view) =>
      view.facts.safeContact === 'hospital-follow-up' || needs(view, 'mt-ongoing-care'),
  },
  { id: 'careful-phone', tier: 'medium', when: ({ facts }) => facts.safeContact === 'phone' },
  { id: 'advocate-contact', tier: 'medium', when: ({ facts }) => facts.safeContact === 'advocate' },
  {
    id: 'named-person',
    tier: 'medium',
    when: ({ facts }) => facts.safeContact === 'come-back-to-person',
  },
  {
    id: 'social-work-systems',
    tier: 'medium',
    when: (view) => needs(view, 'mt-systems', 'mt-transport'),
  },
  { id: 'support', tier: 'medium', when: (view) => needs(view, 'mt-emotional-support') },
  { id: 'any-nurse', tier: 'medium', when: (view) => isAdult(view.facts) && doorOpen(view) },
  { id: 'child-welfare', tier: 'medium', when: child },
  { id: 'housing', tier: 'long', when: (view) => needs(view, 'lt-housing') },
  { id: 'lawyer', tier: 'long', when: (view) => needs(view, 'lt-legal') },
  { id: 'long-care', tier: 'long', when: (view) => needs(view, 'lt-ongoing-care') },
  {
    id: 'federal-letter',
    tier: 'long',
    when: ({ facts }) => isMinor(facts) && suspects(facts),
  },
  { id: 'school', tier: 'long', when: (view) => isMinor(view.facts) && called(view) },
] as const satisfies readonly Row[]

export type AssignmentId = (typeof table)[number]['id']
export type Assignment = Row & { id: AssignmentId }
export const assignments: readonly Assignment[] = table

function needsCare({ facts }: View): boolean {
  const hurt = facts.injury !== undefined && !['none', 'nothing-known'].includes(facts.injury)
  return hurt || Array.isArray(facts.clinicalFlags) || needsMedical(facts)
}
const needsMedical = ({ needs: wanted = [], danger }: Facts): boolean =>
  wanted.includes('em-medical') || danger === 'medical'

/** Nobody asked, or the answer was no: someone offers again, the door stays open. */
function doorOpen({ facts, known }: View): boolean {
  return (
    concernOpen(facts) &&
    (!known.privateTime || facts.permission !== 'yes' || facts.help === 'nothing-today')
  )
}
const concernOpen = ({ concern }: Facts): boolean =>
  concern !== undefined && concern !== 'ruled-out'

function takers(owed: readonly OwedDuty[]): readonly string[] {
  return unique(owed.flatMap(({ calls }) => calls.flatMap(({ taker }) => taker ?? [])))
}
function senders(owed: readonly OwedDuty[]): readonly string[] {
  return unique(owed.flatMap(({ planned, written }) => (planned && written ? planned.person : [])))
}
const unique = (names: readonly string[]): string[] => [...new Set(names)]
