import type { FactId } from '../../flows/facts.ts'
import { defaultSite } from '../../flows/site.ts'
import { type Plan, type Spot, spotOf, type Way } from './explore.ts'
import { oneOfEach } from './oneOfEach.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { sameInTalk } from './sameSpot.ts'
import { decidesAll, does, happens, says } from './told.ts'

type Values = Partial<Record<FactId, readonly unknown[]>>
/** What is left to the walk through the room (room.ts) is not asked in every way here again. */
const quietly: Values = {
  role: [],
  entry: [],
  danger: ['none'],
  age: [16, 30, 67, 'adult-age-unsure'],
  interpreter: ['not-needed'],
  privacy: ['alone', 'companion-stays'],
  concern: ['suspected', 'uncertain', 'ruled-out'],
  ruledOutCheck: ['none-of-these', 'unsure'],
  disposition: ['discharged', 'died'],
}
/** Who came to ask, who is no practitioner, a threat, and the last year of childhood. */
const besides: Values = {
  ...quietly,
  role: ['other-staff'],
  entry: ['self-identified'],
  danger: ['none', 'threat'],
  age: [17, 30],
  dependent: ['no'],
  injury: ['none'],
  clinicalFlags: ['none', ['recent-sexual-assault']],
  otherAdultAtRisk: ['nothing-known'],
}

/** The question that the page puts, in each way in which the answer makes a difference. */
const answers = (values: Values, { memory, view }: Spot): Way[] => {
  const fact = view.page.fact ?? view.pending[0]
  if (!fact) return []
  const basis = memory.answered[fact] ? 'changed' : undefined
  return (values[fact] ?? oneOfEach[fact]).map((value) => [says(fact, value, basis)])
}
/** Who came to ask, and who is no practitioner, is said on the first page or never. */
const first = (values: Values, { view: { page, facts } }: Spot): Way[] =>
  page.step === 'danger' && facts.role === undefined && facts.entry === undefined
    ? (['entry', 'role'] as const).flatMap((fact) =>
        (values[fact] ?? []).map((value) => [says(fact, value)]),
      )
    : []
const practitioner = ({ view: { pending } }: Spot): Way[] =>
  pending[0] === 'role' ? [[says('role', 'practitioner', 'changed')]] : []

const atReports = ({ view }: Spot): Way[] =>
  view.page.step !== 'reports'
    ? []
    : [
        decidesAll(view, 'owed'),
        decidesAll(view, 'notOwed'),
        ...(view.duties.childReport.status === 'owed' && !view.standing.told('childReport')
          ? [[does('childReport', 'tell-patient')]]
          : []),
      ]
const atPlan = ({ view: { page, facts } }: Spot): Way[] =>
  page.step === 'plan' && facts.disposition === undefined
    ? (quietly.disposition ?? []).map((value) => [says('disposition', value)])
    : []
const companion = ({ view: { page, mode } }: Spot): Way[] =>
  page.fact === 'concern' && mode === 'asking' ? [[happens('COMPANION_BACK')]] : []

const waysWith =
  (values: Values) =>
  (spot: Spot): Way[] => {
    if (spot.memory.lifecycle !== 'open') return []
    if (spot.memory.emergency === 'active') return [[happens('EMERGENCY_OVER')]]
    const fact = spot.view.page.fact ?? spot.view.pending[0]
    return [
      ...first(values, spot),
      ...practitioner(spot),
      ...answers(values, spot),
      [happens('GO_ON', fact ? { fact } : {})],
      ...companion(spot),
      ...atReports(spot),
      ...atPlan(spot),
      [happens('FINISH')],
    ]
  }

/** Every page with every answer, from the first question to the end; duties only as open or not. */
const planWith =
  (values: Values) =>
  (p: Pathway): Plan => ({
    p,
    starts: [spotOf(p, p.start(defaultSite))],
    waysOn: waysWith(values),
    keyOf: sameInTalk(p),
  })
export const talkPlan = planWith(quietly)
export const besidesPlan = planWith(besides)
