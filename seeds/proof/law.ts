import type { Facts } from '../../flows/facts.ts'
import type { DutyId } from '../../flows/ids.ts'
import type { Known } from '../../flows/memory.ts'

/**
 * The duties of PATHWAY 5 and the law behind them, written down a second time and on their own, to
 * hold the pathway's table against. It takes nothing from flows but the shapes.
 */
export type Ruled = 'notOwed' | 'undecided' | 'owed'
type Law = (known: Known, childDecidedNot: boolean) => Ruled

const bandOf = ({ age }: Facts): 'none' | 'minor' | 'adult' | 'maybe-elder' | '60s' | 'elder' => {
  if (age === undefined) return 'none'
  if (age === 'under-18' || age === 'maybe-under-18') return 'minor'
  if (age === 'adult-under-60') return 'adult'
  if (age === 'adult-age-unsure') return 'maybe-elder'
  if (age === 'adult-60-64') return '60s'
  if (age === 'adult-65-plus') return 'elder'
  if (age <= 17) return 'minor'
  if (age <= 59) return 'adult'
  return age <= 64 ? '60s' : 'elder'
}
export const lawMinor = (facts: Facts): boolean => bandOf(facts) === 'minor'
export const lawAdult = (facts: Facts): boolean => !['none', 'minor'].includes(bandOf(facts))
export const lawFlagged = (
  { clinicalFlags: flags }: Facts,
  flag: 'recent-sexual-assault' | 'strangulation',
) => flags !== undefined && flags !== 'none' && flags.includes(flag)
const wounded = ({ injury }: Facts): boolean => injury === 'firearm' || injury === 'assault'
const suspected = ({ concern }: Facts): boolean =>
  concern === 'disclosed' || concern === 'suspected'

const child: Law = ({ facts, seenAlone, aloneSettled, memory }) => {
  const { concern, ruledOutCheck, injury } = facts
  if (!lawMinor(facts)) return 'notOwed'
  if (suspected(facts)) return 'owed'
  if (concern === 'uncertain') return 'undecided'
  if (wounded(facts) || injury === 'unsure') return 'undecided'
  if (concern !== 'ruled-out') return 'notOwed'
  if (ruledOutCheck === 'one-or-more' || ruledOutCheck === 'unsure') return 'undecided'
  if (lawFlagged(facts, 'recent-sexual-assault') || lawFlagged(facts, 'strangulation'))
    return 'undecided'
  if (!seenAlone && aloneSettled) return 'undecided'
  // Decided to be owed, it stays so until another decision.
  const decided = memory.decisions.findLast((made) => made.duty === 'childReport' && made.decision)
  if (decided?.decision === 'owed') return 'undecided'
  // Ended with the signs never looked at: they are not known to be none.
  return ruledOutCheck === undefined && memory.lifecycle !== 'open' ? 'undecided' : 'notOwed'
}
const injury: Law = ({ facts, memory }, childDecidedNot) => {
  const unsure = facts.injury === 'unsure'
  const nobodyElse = lawAdult(facts) || (lawMinor(facts) && childDecidedNot)
  if (wounded(facts) && nobodyElse) return 'owed'
  if (unsure && nobodyElse) return 'undecided'
  if (facts.age === undefined && memory.lifecycle !== 'open' && (wounded(facts) || unsure))
    return 'undecided'
  const signs = lawFlagged(facts, 'recent-sexual-assault') || lawFlagged(facts, 'strangulation')
  return lawAdult(facts) && !wounded(facts) && signs ? 'undecided' : 'notOwed'
}
const elder: Law = ({ facts, site, wasInpatient }) => {
  const band = bandOf(facts)
  if (!lawAdult(facts) || facts.concern === undefined) return 'notOwed'
  const ward = () =>
    facts.disposition === 'admitted' || wasInpatient ? site.inpatientDependent : 'card'
  const old = band === 'elder' || (band === '60s' && site.elderFrom === 60)
  const sure = old || facts.dependent === 'yes' || ward() === 'yes'
  const maybe = band === 'maybe-elder' || facts.dependent === 'unsure'
  if (!sure && !maybe && ward() !== 'ask') return 'notOwed'
  if (facts.concern === 'uncertain') return 'undecided'
  const now = () => facts.when === 'current' || facts.when === 'unsure'
  if (suspected(facts)) return sure && now() ? 'owed' : 'undecided'
  const hurt = facts.injury === 'assault' || facts.injury === 'unsure'
  return hurt || lawFlagged(facts, 'recent-sexual-assault') ? 'undecided' : 'notOwed'
}
const byRisk = (risk: 'yes' | 'no' | 'unsure' | 'nothing-known' | undefined): Ruled =>
  risk === 'yes' ? 'owed' : risk === 'unsure' ? 'undecided' : 'notOwed'

export const law: Record<DutyId, Law> = {
  childReport: child,
  otherChildReport: ({ facts }) => byRisk(facts.otherChildAtRisk),
  injuryReport: injury,
  elderDependentReport: elder,
  otherAdultReport: ({ facts }) => byRisk(facts.otherAdultAtRisk),
  examNotice: ({ facts }) => (facts.forensicExam === 'accept' ? 'owed' : 'notOwed'),
}
