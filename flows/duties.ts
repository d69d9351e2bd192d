import type { DutyId } from './ids.ts'
import type { Known } from './memory.ts'
import { hasFlag, isAdult, isElder, isMinor, reportableInjury, suspects } from './predicates.ts'

/** One line of the table: when it holds, the duty is owed or undecided, and this is why. */
type Clause = {
  duty: DutyId
  gives: 'owed' | 'undecided' | 'note'
  because: string
  when: (known: Known, decidedNot: (duty: DutyId) => boolean) => boolean
}

const minorRuledOut = ({ facts }: Known): boolean => isMinor(facts) && facts.concern === 'ruled-out'

/** Who leaves the ward was an inpatient when it was suspected: the duty stays (C14, for counsel). */
export const isInpatient = ({ facts, wasInpatient }: Known): boolean =>
  facts.disposition === 'admitted' || wasInpatient

/** Dependent by what is known of them, or admitted where the site counts every inpatient (C14). */
const dependence = (known: Known): 'yes' | 'unsure' | 'no' => {
  const { facts, site } = known
  if (facts.dependent === 'yes') return 'yes'
  const inpatient = isAdult(facts) && isInpatient(known)
  if (inpatient && site.inpatientDependent === 'yes') return 'yes'
  if (facts.dependent === 'unsure') return 'unsure'
  return inpatient && site.inpatientDependent === 'ask' ? 'unsure' : 'no'
}
/** Decided to be owed, it is not undone by seeing the child: that takes another decision (SP-22). */
const decidedOwed = (duty: DutyId, { memory }: Known): boolean =>
  memory.decisions.findLast((made) => made.duty === duty && made.decision !== null)?.decision ===
  'owed'
const protectedAdult = (known: Known): boolean =>
  isAdult(known.facts) && (isElder(known.facts, known.site) || dependence(known) === 'yes')
const maybeProtectedAdult = (known: Known): boolean =>
  isAdult(known.facts) &&
  !protectedAdult(known) &&
  (known.facts.age === 'adult-age-unsure' || dependence(known) === 'unsure')
const nowOrUnsure = ({ facts }: Known): boolean =>
  facts.when === 'current' || facts.when === 'unsure'
/** The talk ended without an age: a wound is some report's, whatever the age is (SP-25). */
const ageNeverLearned = ({ facts, memory }: Known): boolean =>
  facts.age === undefined && memory.lifecycle !== 'open'
const injuryLaw = ({ facts }: Known, decidedNot: (duty: DutyId) => boolean): boolean =>
  isAdult(facts) || (isMinor(facts) && decidedNot('childReport'))
const elderOwed = (known: Known): boolean =>
  protectedAdult(known) && suspects(known.facts) && nowOrUnsure(known)

export const clauses = [
  {
    duty: 'childReport',
    gives: 'owed',
    because: 'minor-disclosed',
    when: ({ facts }) => isMinor(facts) && facts.concern === 'disclosed',
  },
  {
    duty: 'childReport',
    gives: 'owed',
    because: 'minor-suspected',
    when: ({ facts }) => isMinor(facts) && facts.concern === 'suspected',
  },
  {
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-uncertain',
    when: ({ facts }) => isMinor(facts) && facts.concern === 'uncertain',
  },
  {
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-sign-found',
    when: (known) => minorRuledOut(known) && known.facts.ruledOutCheck === 'one-or-more',
  },
  {
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-sign-unsure',
    when: (known) =>
      minorRuledOut(known) &&
      (known.facts.ruledOutCheck === 'unsure' ||
        (known.facts.ruledOutCheck === undefined && known.memory.lifecycle !== 'open')),
  },
  {
    // A wound by gun or assault is never left without a report or a decision, whatever the age (SP-25).
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-injury',
    when: ({ facts }) =>
      isMinor(facts) &&
      (facts.concern === 'ruled-out' || facts.concern === undefined) &&
      (reportableInjury(facts) || facts.injury === 'unsure'),
  },
  {
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-sexual-assault',
    when: (known) => minorRuledOut(known) && hasFlag(known.facts, 'recent-sexual-assault'),
  },
  {
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-strangulation',
    when: (known) => minorRuledOut(known) && hasFlag(known.facts, 'strangulation'),
  },
  {
    duty: 'childReport',
    gives: 'undecided',
    because: 'minor-never-alone',
    when: (known) =>
      minorRuledOut(known) &&
      ((!known.seenAlone && known.aloneSettled) || decidedOwed('childReport', known)),
  },
  {
    duty: 'childReport',
    gives: 'note',
    because: 'maybe-minor-counts-as-minor',
    when: ({ facts }) => facts.age === 'maybe-under-18',
  },
  {
    duty: 'childReport',
    gives: 'note',
    because: 'injury-carried-here',
    when: ({ facts }) => reportableInjury(facts) && suspects(facts),
  },
  {
    duty: 'otherChildReport',
    gives: 'owed',
    because: 'other-child-at-risk',
    when: ({ facts }) => facts.otherChildAtRisk === 'yes',
  },
  {
    duty: 'otherChildReport',
    gives: 'undecided',
    because: 'other-child-unsure',
    when: ({ facts }) => facts.otherChildAtRisk === 'unsure',
  },
  {
    duty: 'injuryReport',
    gives: 'owed',
    because: 'firearm-injury',
    when: (known, decidedNot) => known.facts.injury === 'firearm' && injuryLaw(known, decidedNot),
  },
  {
    duty: 'injuryReport',
    gives: 'owed',
    because: 'assault-injury',
    when: (known, decidedNot) => known.facts.injury === 'assault' && injuryLaw(known, decidedNot),
  },
  {
    duty: 'injuryReport',
    gives: 'undecided',
    because: 'injury-age-unknown',
    when: (known) =>
      ageNeverLearned(known) && (reportableInjury(known.facts) || known.facts.injury === 'unsure'),
  },
  {
    duty: 'injuryReport',
    gives: 'undecided',
    because: 'injury-unsure',
    when: (known, decidedNot) => known.facts.injury === 'unsure' && injuryLaw(known, decidedNot),
  },
  {
    duty: 'injuryReport',
    gives: 'undecided',
    because: 'sexual-assault-injury-open',
    when: ({ facts }) =>
      isAdult(facts) && !reportableInjury(facts) && hasFlag(facts, 'recent-sexual-assault'),
  },
  {
    duty: 'injuryReport',
    gives: 'undecided',
    because: 'strangulation-injury-open',
    when: ({ facts }) =>
      isAdult(facts) && !reportableInjury(facts) && hasFlag(facts, 'strangulation'),
  },
  {
    // From 65 the statute itself says elder; 60 to 64 is this county's service and our default (C13).
    duty: 'elderDependentReport',
    gives: 'owed',
    because: 'elder-by-law',
    when: (known) => elderOwed(known) && isElder(known.facts, { ...known.site, elderFrom: 65 }),
  },
  {
    duty: 'elderDependentReport',
    gives: 'owed',
    because: 'elder-by-county-default',
    when: (known) =>
      elderOwed(known) &&
      isElder(known.facts, known.site) &&
      !isElder(known.facts, { ...known.site, elderFrom: 65 }),
  },
  {
    duty: 'elderDependentReport',
    gives: 'owed',
    because: 'dependent-adult',
    when: (known) => elderOwed(known) && dependence(known) === 'yes',
  },
  {
    duty: 'elderDependentReport',
    gives: 'undecided',
    because: 'elder-uncertain',
    when: (known) =>
      (protectedAdult(known) || maybeProtectedAdult(known)) && known.facts.concern === 'uncertain',
  },
  {
    duty: 'elderDependentReport',
    gives: 'undecided',
    because: 'elder-when-open',
    when: (known) =>
      (protectedAdult(known) || maybeProtectedAdult(known)) &&
      suspects(known.facts) &&
      !nowOrUnsure(known),
  },
  {
    duty: 'elderDependentReport',
    gives: 'undecided',
    because: 'elder-or-dependent-unsure',
    when: (known) => maybeProtectedAdult(known) && suspects(known.facts),
  },
  {
    duty: 'elderDependentReport',
    gives: 'undecided',
    because: 'elder-ruled-out-but-hurt',
    when: (known) =>
      (protectedAdult(known) || maybeProtectedAdult(known)) &&
      known.facts.concern === 'ruled-out' &&
      (known.facts.injury === 'assault' ||
        known.facts.injury === 'unsure' ||
        hasFlag(known.facts, 'recent-sexual-assault')),
  },
  {
    duty: 'otherAdultReport',
    gives: 'owed',
    because: 'other-adult-at-risk',
    when: ({ facts }) => facts.otherAdultAtRisk === 'yes',
  },
  {
    duty: 'otherAdultReport',
    gives: 'undecided',
    because: 'other-adult-unsure',
    when: ({ facts }) => facts.otherAdultAtRisk === 'unsure',
  },
  {
    duty: 'examNotice',
    gives: 'owed',
    because: 'exam-accepted',
    when: ({ facts }) => facts.forensicExam === 'accept',
  },
] as const satisfies readonly Clause[]

export type ReasonId =
  (typeof clauses)[number]['because'] | 'decided-owed' | 'decided-not-owed' | 'no-longer-owed'
