import type { DutyStatus, DutyId, LaneId, StepId } from './ids.ts'
import type { FactId } from './facts.ts'
import type { Known } from './memory.ts'
import {
  canChoose,
  canSpeakPrivately,
  hasFlag,
  interpreterSettled,
  isAdult,
  isMinor,
  suspects,
} from './predicates.ts'

/** What a row may read beside the facts: each duty as it stands, and whether the patient was told. */
export type Standing = {
  status: (duty: DutyId) => DutyStatus
  told: (duty: DutyId) => boolean
  /** Neither owed nor a decision, by the facts alone. */
  ruledNot: (duty: DutyId) => boolean
  /** Limits said for the present age class, dependence and injury. */
  limitsCurrent: boolean
}
type When = (known: Known, standing: Standing) => boolean

export type Ask = {
  fact: FactId
  /** Without an answer the step can not be left. */
  must: boolean
  /** It belongs to this encounter; an answer given stays. */
  when?: When
  /** It may be put to the patient now. */
  now?: When
}

export type Row = {
  id: StepId
  lane: LaneId
  /** All its questions on one page; otherwise one decision a page. */
  sheet: boolean
  /** Its answers belong to this encounter. */
  applies: When
  /** It may be put to the patient or the nurse now. */
  open?: When
  asks: readonly Ask[]
  /** Accepted here, never asked for. */
  takes?: readonly FactId[]
  /** Left only by going on. */
  untilGoOn?: boolean
}

const always = (): boolean => true
const heard: When = ({ facts, privateTime }) => privateTime && facts.permission === 'yes'
/** A minor's own voice is asked for once the report about them is explained (L1, F8). */
const reportExplained: When = (_, { status, told }) =>
  ['notOwed', 'undecided'].includes(status('childReport')) || told('childReport')
const mayPutToPatient: When = ({ facts }, { limitsCurrent }) => canChoose(facts) && limitsCurrent
const wantsHelp: When = (known, standing) => helpApplies(known, standing) && helpGiven(known)
const helpGiven = ({ facts }: Known): boolean =>
  facts.help === 'wants-options' || facts.help === 'info-only'
const protectiveDuty: When = (_, { status }) =>
  status('elderDependentReport') !== 'notOwed' || status('otherAdultReport') !== 'notOwed'

/** After ruled-out there is information for everybody, and other help for who came to ask (K1). */
const helpApplies: When = (known, standing) =>
  heard(known, standing) &&
  reportExplained(known, standing) &&
  known.facts.concern !== undefined &&
  (known.facts.concern !== 'ruled-out' || known.facts.entry === 'self-identified')

export const makesPrivacy = ({ facts, memory }: Known): boolean =>
  memory.privacyTries < 2 &&
  !memory.privacyDueAgain &&
  facts.interpreter !== 'unavailable' &&
  (facts.privacy === 'not-yet' || (facts.privacy === 'alone' && facts.interpreter === 'not-yet'))

export const rows: readonly Row[] = [
  {
    id: 'danger',
    lane: 'now',
    sheet: false,
    applies: always,
    asks: [{ fact: 'danger', must: true }],
    takes: ['role', 'entry'],
  },
  {
    id: 'first-glance',
    lane: 'prepare',
    sheet: true,
    applies: always,
    asks: [
      { fact: 'age', must: true },
      { fact: 'interpreter', must: true },
      { fact: 'dependent', must: true, when: ({ facts }) => isAdult(facts) },
      { fact: 'injury', must: true },
      { fact: 'clinicalFlags', must: true },
      {
        fact: 'assaultHoursAgo',
        must: true,
        when: ({ facts }) => hasFlag(facts, 'recent-sexual-assault'),
      },
      { fact: 'custody', must: false },
    ],
    takes: ['language'],
  },
  {
    id: 'privacy',
    lane: 'prepare',
    sheet: true,
    applies: ({ facts }) => facts.disposition !== 'died',
    asks: [{ fact: 'privacy', must: true }],
  },
  {
    id: 'make-privacy',
    lane: 'prepare',
    sheet: true,
    applies: makesPrivacy,
    asks: [],
    untilGoOn: true,
  },
  {
    id: 'say-first',
    lane: 'say-first',
    sheet: true,
    applies: ({ privateTime }) => privateTime,
    open: ({ facts }) => canSpeakPrivately(facts),
    asks: [
      { fact: 'limitsExplained', must: true },
      { fact: 'permission', must: true, when: ({ facts }) => facts.limitsExplained === 'yes' },
    ],
  },
  {
    id: 'concern',
    lane: 'notice',
    sheet: false,
    applies: always,
    asks: [
      { fact: 'concern', must: true },
      {
        fact: 'ruledOutCheck',
        must: true,
        when: ({ facts }) => isMinor(facts) && facts.concern === 'ruled-out',
      },
      {
        fact: 'when',
        must: true,
        when: (known, { status }) =>
          suspects(known.facts) &&
          isAdult(known.facts) &&
          status('elderDependentReport') !== 'notOwed',
      },
      {
        fact: 'exploitation',
        must: false,
        when: ({ facts }) => suspects(facts) && isMinor(facts),
      },
    ],
    takes: ['exploitation', 'when'],
  },
  {
    id: 'minor-safety',
    lane: 'notice',
    sheet: false,
    applies: ({ facts }) =>
      isMinor(facts) && facts.concern !== undefined && facts.concern !== 'ruled-out',
    asks: [
      { fact: 'guardianInvolved', must: true },
      { fact: 'removalRisk', must: true },
      { fact: 'recordAccess', must: false },
      { fact: 'placement', must: false },
      { fact: 'daysToEighteen', must: false, when: ({ facts }) => facts.age === 17 },
    ],
    takes: ['daysToEighteen'],
  },
  {
    id: 'others',
    lane: 'notice',
    sheet: true,
    applies: always,
    asks: [
      { fact: 'otherChildAtRisk', must: true },
      {
        fact: 'otherChildren',
        must: false,
        when: ({ facts }) => facts.otherChildAtRisk === 'yes',
      },
      { fact: 'otherAdultAtRisk', must: true },
      { fact: 'careFacility', must: true, when: protectiveDuty },
    ],
    takes: ['injury', 'clinicalFlags'],
  },
  {
    id: 'forensic',
    lane: 'notice',
    sheet: false,
    applies: ({ facts }) => hasFlag(facts, 'recent-sexual-assault'),
    open: ({ facts }) => facts.disposition !== 'died',
    asks: [
      { fact: 'rightsCard', must: true },
      {
        fact: 'forensicExam',
        must: true,
        now: mayPutToPatient,
      },
    ],
  },
  {
    id: 'reports',
    lane: 'calls',
    sheet: true,
    applies: always,
    asks: [],
    untilGoOn: true,
  },
  {
    id: 'help',
    lane: 'choices',
    sheet: false,
    applies: helpApplies,
    open: mayPutToPatient,
    asks: [{ fact: 'help', must: true }],
  },
  {
    id: 'needs',
    lane: 'choices',
    sheet: true,
    applies: (known, standing) =>
      wantsHelp(known, standing) && known.facts.help === 'wants-options',
    open: mayPutToPatient,
    asks: [{ fact: 'needs', must: true }],
    takes: ['serviceFit'],
  },
  {
    id: 'choices',
    lane: 'choices',
    sheet: true,
    applies: wantsHelp,
    open: mayPutToPatient,
    asks: [
      { fact: 'choices', must: false },
      { fact: 'police', must: false, when: ({ facts }) => isAdult(facts) },
      { fact: 'hotline', must: false },
    ],
  },
  {
    id: 'safety-plan',
    lane: 'leaving',
    sheet: false,
    applies: (known, standing) =>
      helpApplies(known, standing) && known.facts.help !== 'nothing-today',
    open: mayPutToPatient,
    asks: [
      { fact: 'tonight', must: false },
      { fact: 'phoneWatched', must: false },
      { fact: 'recordAccess', must: false },
      { fact: 'paper', must: false },
      { fact: 'safeContact', must: false },
    ],
  },
  {
    id: 'plan',
    lane: 'leaving',
    sheet: true,
    applies: always,
    asks: [{ fact: 'disposition', must: false }],
    untilGoOn: true,
  },
]

/** How a question is put now: to the patient, or by what staff saw, heard and read. */
export const modeOf = ({ facts }: Known, { limitsCurrent }: Standing): 'asking' | 'observing' =>
  canSpeakPrivately(facts) &&
  limitsCurrent &&
  facts.permission === 'yes' &&
  interpreterSettled(facts)
    ? 'asking'
    : 'observing'
