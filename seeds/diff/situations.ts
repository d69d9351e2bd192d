/** What may be known of a patient, as far as a duty or a task can rest on it. */
const values = {
  age: [10, 16, 17, 18, 30, 59, 60, 64, 65, 80, 'maybe-under-18', 'adult-age-unsure'],
  concern: ['disclosed', 'suspected', 'uncertain', 'ruled-out'],
  ruledOutCheck: ['none-of-these', 'one-or-more', 'unsure'],
  injury: ['none', 'firearm', 'assault', 'other-cause', 'unsure'],
  clinicalFlags: [['recent-sexual-assault'], ['strangulation'], ['pregnancy'], 'none'],
  dependent: ['yes', 'no', 'unsure', 'nothing-known'],
  when: ['current', 'past', 'past-as-child', 'unsure'],
  danger: ['none', 'threat', 'unsure'],
  disposition: ['discharged', 'admitted', 'died'],
  guardianInvolved: ['yes', 'no', 'unsure'],
  removalRisk: ['yes', 'no', 'unsure'],
  otherChildAtRisk: ['yes', 'no', 'unsure'],
  otherAdultAtRisk: ['yes', 'no', 'unsure'],
  careFacility: ['yes', 'no', 'unsure'],
  forensicExam: ['accept', 'later', 'decline'],
} as const
type Fact = keyof typeof values

export type Situation = {
  facts: Record<string, unknown>
  site: { elderFrom: 60 | 65; inpatientDependent: string; policeCall: string }
  seenAlone: boolean
  aloneSettled: boolean
  privateTime: boolean
  lifecycle: 'open' | 'conversationEnded'
  childDecidedNot: boolean
}

const facts: readonly Fact[] = [
  'age',
  'concern',
  'ruledOutCheck',
  'injury',
  'clinicalFlags',
  'dependent',
  'when',
  'danger',
  'disposition',
  'guardianInvolved',
  'removalRisk',
  'otherChildAtRisk',
  'otherAdultAtRisk',
  'careFacility',
  'forensicExam',
]

/** The same numbers at every run, from 0 up to, not including, `below`. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const makeAll = (count: number): Situation[] => {
  const pick = numbers(2026)
  return Array.from({ length: count }, () => {
    const known: Record<string, unknown> = {}
    for (const fact of facts) {
      const options = values[fact]
      // Facts that most rules rest on are known more often than not.
      const unknown = fact === 'age' || fact === 'concern' ? 1 : options.length
      const at = pick(options.length + unknown)
      if (at < options.length) known[fact] = options[at]
    }
    return {
      facts: known,
      site: {
        elderFrom: pick(5) === 0 ? 65 : 60,
        inpatientDependent: ['card', 'card', 'ask', 'yes'][pick(4)] ?? 'card',
        policeCall: pick(4) === 0 ? 'when-danger' : 'always',
      },
      seenAlone: pick(2) === 0,
      aloneSettled: pick(2) === 0,
      privateTime: pick(2) === 0,
      lifecycle: pick(4) === 0 ? 'conversationEnded' : 'open',
      childDecidedNot: pick(4) === 0,
    }
  })
}

/** Situations in which every rule is tried: drawn once and for all, the same for every version. */
export const situations: readonly Situation[] = makeAll(12_000)

/** A situation in words: only what is known in it, and what is unusual about it. */
export const situationInWords = ({ facts: known, site, ...rest }: Situation): string =>
  [
    ...Object.entries(known).map(([fact, value]) => `${fact} ${String(value)}`),
    ...(site.elderFrom === 65 ? ['site: elder from 65'] : []),
    ...(site.inpatientDependent === 'card'
      ? []
      : [`site: inpatients dependent ${site.inpatientDependent}`]),
    ...(site.policeCall === 'always' ? [] : ['site: police only when in danger']),
    ...(rest.seenAlone ? ['seen alone'] : []),
    ...(rest.lifecycle === 'open' ? [] : ['the talk has ended']),
    ...(rest.childDecidedNot ? ['child report decided against'] : []),
  ].join(', ')
