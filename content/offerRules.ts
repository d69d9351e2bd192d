import type { Facts, needs } from '../flows/facts.ts'
import { type DutyId, dutyIds } from '../flows/ids.ts'
import { isMinor } from '../flows/predicates.ts'
import type { View } from '../flows/view.ts'
import type { Resource } from './schema.ts'

export type Need = (typeof needs)[number]
export const becauseIds = [
  'always',
  'need',
  'asked-for',
  'recent-assault',
  'self-harm',
  'withdrawal',
  'no-safe-place-tonight',
  'came-to-ask',
  'images-of-a-child',
  'child-duty',
  'every-minor-not-ruled-out',
  'duty',
  'police-wanted',
  'every-survivor',
  'age-fits',
  'age-unknown',
  'housing-later',
  'through-child-welfare',
  'staff-only',
  'only-when-asked-for',
  'answers-nothing-asked',
  'too-young',
  'too-old',
  'other-kind-of-harm',
  'not-a-shelter-for-tonight',
  'no-duty-or-wish',
  'not-alone',
  'ruled-out',
  'information-only',
  'never-by-default',
] as const
export type BecauseId = (typeof becauseIds)[number]
/** Why a resource is offered or withheld. Never names a wish the patient volunteered. */
export type Because =
  | { id: Exclude<BecauseId, 'need' | 'duty' | 'too-young' | 'too-old' | 'age-unknown'> }
  | { id: 'need'; need: Need }
  | { id: 'duty'; duty: DutyId }
  | { id: 'too-young' | 'too-old' | 'age-unknown'; from: number; to: number }

export type Verdict = { offer: boolean; because: readonly Because[] }
type Rule = (view: View, audience: 'staff' | 'patient', resource: Resource) => Verdict

const yes = (...because: Because[]): Verdict => ({ offer: true, because })
const no = (...because: Because[]): Verdict => ({ offer: false, because })

/** The ages a patient may have, as far as is known. */
const ageRange = ({ age }: Facts): readonly [number, number] => {
  if (typeof age === 'number') return [age, age]
  const ranges = {
    'under-18': [0, 17],
    'maybe-under-18': [0, 120],
    'adult-under-60': [18, 59],
    'adult-60-64': [60, 64],
    'adult-65-plus': [65, 120],
    'adult-age-unsure': [18, 120],
  } as const
  return age === undefined ? [0, 120] : ranges[age]
}

/** The known fact that a resource's own limits rule out, or null. What is unknown rules out nothing. */
export const brokenBy = (resource: Resource, facts: Facts): Because | null => {
  const [from, to] = limits(resource)
  const [youngest, oldest] = ageRange(facts)
  if (oldest < from) return { id: 'too-young', from, to }
  if (youngest > to) return { id: 'too-old', from, to }
  const harm = { sex: 'sex', 'images-online': 'sex', labor: 'labor' } as const
  const { exploitation } = facts
  if (resource.exploitation.length === 0 || !exploitation) return null
  if (exploitation === 'both' || exploitation === 'unsure') return null
  return resource.exploitation.includes(harm[exploitation]) ? null : { id: 'other-kind-of-harm' }
}
const limits = ({ eligibility }: Resource): [number, number] => [
  eligibility.minAge ?? 0,
  eligibility.maxAge ?? 120,
]
const ageKnown = (resource: Resource, facts: Facts): Because => {
  const [from, to] = limits(resource)
  const [youngest, oldest] = ageRange(facts)
  return youngest >= from && oldest <= to ? { id: 'age-fits' } : { id: 'age-unknown', from, to }
}

const suspected = ({ facts }: View): boolean =>
  facts.concern !== undefined && facts.concern !== 'ruled-out'
const openDuties = ({ duties }: View, ...ids: readonly DutyId[]): Because[] =>
  ids.filter((duty) => duties[duty].status !== 'notOwed').map((duty) => ({ id: 'duty', duty }))
const policeTasks = ['call-police', 'call-ombudsman-or-police', 'notify-police']

const throughChildWelfare: Rule = (view) =>
  isMinor(view.facts) && suspected(view)
    ? yes({ id: 'through-child-welfare' })
    : no({ id: 'no-duty-or-wish' })

const rules: Readonly<Record<string, Rule>> = {
  'emergency-911': () => yes({ id: 'always' }),
  nhth: ({ facts }, audience) =>
    audience === 'staff' || facts.privacy === 'alone'
      ? yes({ id: 'always' })
      : no({ id: 'not-alone' }),
  'oc-child-abuse-registry': (view) => {
    const because: Because[] = [
      ...(isMinor(view.facts) && view.facts.concern !== 'ruled-out'
        ? [{ id: 'every-minor-not-ruled-out' } as const]
        : []),
      ...openDuties(view, 'childReport', 'otherChildReport'),
    ]
    return because.length > 0 ? yes(...because) : no({ id: 'no-duty-or-wish' })
  },
  'oc-aps': (view) => {
    const because = openDuties(view, 'elderDependentReport', 'otherAdultReport')
    return because.length > 0 ? yes(...because) : no({ id: 'no-duty-or-wish' })
  },
  'local-law-enforcement': (view) => {
    const asking = dutyIds.filter((duty) =>
      view.duties[duty].tasks.some(({ task }) => policeTasks.includes(task)),
    )
    const because: Because[] = [
      ...asking.map((duty): Because => ({ id: 'duty', duty })),
      ...(view.facts.police === 'wants' ? [{ id: 'police-wanted' } as const] : []),
    ]
    return because.length > 0 ? yes(...because) : no({ id: 'no-duty-or-wish' })
  },
  'project-choice': (view, _, resource) => {
    if (view.facts.concern === 'ruled-out') return no({ id: 'ruled-out' })
    const broken = brokenBy(resource, view.facts)
    return broken ? no(broken) : yes(ageKnown(resource, view.facts))
  },
  lighthouse: (view, _, resource) => {
    const { facts } = view
    const broken = brokenBy(resource, facts)
    if (broken) return no(broken)
    if (facts.concern === 'ruled-out') return no({ id: 'ruled-out' })
    const wanted = facts.help === 'wants-options' && (facts.needs?.includes('lt-housing') ?? false)
    if (wanted && suspected(view)) return yes({ id: 'housing-later' }, ageKnown(resource, facts))
    return no({ id: 'not-a-shelter-for-tonight' })
  },
  'waymakers-ht': (view) =>
    view.facts.concern === 'ruled-out' ? no({ id: 'ruled-out' }) : yes({ id: 'every-survivor' }),
  orr: throughChildWelfare,
  urm: throughChildWelfare,
  'otip-child-eligibility': throughChildWelfare,
  polaris: () => no({ id: 'information-only' }),
  'hsi-tipline': () => no({ id: 'never-by-default' }),
}

/** The row that decides alone for a resource, or undefined where the general rule serves. */
export const rowFor = (id: string): Rule | undefined =>
  Object.hasOwn(rules, id) ? rules[id] : undefined
export const ruledResources: readonly string[] = Object.keys(rules)
