import type { FactId } from '../../flows/facts.ts'
import { defaultSite } from '../../flows/site.ts'
import { type Plan, type Spot, spotOf, type Way } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { sameInTalk } from './sameSpot.ts'
import { decidesAll, happens, says } from './told.ts'

type Values = Partial<Record<FactId, readonly unknown[]>>
/** What staff can truly say by looking, reading and not knowing. */
const truly: Values = {
  danger: ['none', 'unsure'],
  age: ['maybe-under-18', 'adult-age-unsure', 30],
  interpreter: ['not-needed'],
  dependent: ['nothing-known', 'unsure'],
  injury: ['nothing-known', 'unsure'],
  clinicalFlags: ['none', ['recent-sexual-assault']],
  assaultHoursAgo: ['unknown'],
  privacy: ['alone'],
  limitsExplained: ['not-possible'],
  permission: ['cannot-answer'],
  concern: ['suspected', 'uncertain', 'ruled-out'],
  ruledOutCheck: ['none-of-these', 'unsure'],
  when: ['unsure'],
  guardianInvolved: ['unsure'],
  removalRisk: ['unsure'],
  otherChildAtRisk: ['nothing-known', 'unsure'],
  otherAdultAtRisk: ['nothing-known', 'unsure'],
  careFacility: ['unsure'],
  rightsCard: ['kept-for-later'],
}
/** Patients who cannot be spoken to as the pathway would wish, and what is true of each. */
export const patients: Readonly<Record<string, Values>> = {
  'cannot be alone': { privacy: ['companion-stays', 'not-yet'] },
  'cannot be understood': {
    interpreter: ['unavailable', 'not-yet'],
    privacy: ['alone', 'companion-stays', 'not-yet'],
  },
  'cannot be spoken to': { limitsExplained: ['not-possible', 'not-yet', 'yes'] },
  'has died': { privacy: [], limitsExplained: [], permission: [] },
}

const answers = (values: Values, { memory, view }: Spot): Way[] => {
  const fact = view.page.fact ?? view.pending[0]
  if (!fact) return []
  const basis = memory.answered[fact] ? 'changed' : undefined
  return (values[fact] ?? []).map((value) => [says(fact, value, basis)])
}

/** Each of them, answered with nothing but the truth; every spot has to lead on. */
export const patientsPlans = (p: Pathway): Plan[] =>
  Object.entries(patients).map(([name, own]) => {
    const values = { ...truly, ...own }
    const start = spotOf(p, p.start(defaultSite))
    const died: Way = name === 'has died' ? [says('disposition', 'died')] : []
    return {
      p,
      starts: [start],
      waysOn: (spot) => {
        if (spot.memory.lifecycle !== 'open') return []
        if (spot.memory.emergency === 'active') return [[happens('EMERGENCY_OVER')]]
        if (died.length > 0 && !spot.view.facts.disposition) return [died]
        return [
          ...answers(values, spot),
          [happens('GO_ON')],
          ...(spot.view.page.step === 'reports' ? [decidesAll(spot.view, 'owed')] : []),
          [happens('FINISH')],
        ]
      },
      keyOf: sameInTalk(p),
    }
  })
