import type { Facts } from '../flows/facts.ts'
import type { DutyId } from '../flows/ids.ts'
import type { Memory } from '../flows/memory.ts'
import { hasFlag, isMinor } from '../flows/predicates.ts'
import { type View, viewOf } from '../flows/view.ts'
import { type Because, brokenBy, type Need, rowFor } from './offerRules.ts'
import { resources } from './resources/resources.ts'
import type { Resource, ResourceId } from './schema.ts'

export type Audience = 'staff' | 'patient'
export type Offer = { id: ResourceId; because: readonly Because[] }
export type Offers = { offered: readonly Offer[]; withheld: readonly Offer[] }

/**
 * Which resources fit this encounter, and why; which do not, and why not (PATHWAY 7).
 * A row of offerRules.ts decides alone for its resource; the general rule serves all others.
 */
export const offersFor = (memory: Memory, audience: Audience): Offers => {
  const view = viewOf(memory)
  const offered: Offer[] = []
  const withheld: Offer[] = []
  for (const resource of resources) {
    const { offer, because } = judge(resource, view, audience)
    ;(offer ? offered : withheld).push({ id: resource.id, because })
  }
  return { offered, withheld }
}

type Verdict = { offer: boolean; because: readonly Because[] }
const no = (...because: Because[]): Verdict => ({ offer: false, because })

/** Whether one resource fits what is known, and why or why not. */
export const judge = (resource: Resource, view: View, audience: Audience): Verdict => {
  if (audience === 'patient' && resource.audience === 'staff') return no({ id: 'staff-only' })
  const row = rowFor(resource.id)
  const ruled = row?.(view, audience, resource)
  if (ruled) return ruled
  if (resource.onlyWhenAskedFor) return askedFor(resource, view.facts)
  const broken = brokenBy(resource, view.facts)
  if (broken) return no(broken)
  const because = reasons(resource, view)
  return because.length > 0 ? { offer: true, because } : no({ id: 'answers-nothing-asked' })
}

/** Wishes the patient volunteered are never named in a reason (I1, PATHWAY 3). */
const askedFor = (resource: Resource, facts: Facts): Verdict => {
  const fit = resource.eligibility.fit
  const wished = fit !== null && (facts.serviceFit?.includes(fit) ?? false)
  const named = isNamed(resource, facts)
  if (!wished && !named) return no({ id: 'only-when-asked-for' })
  const broken = brokenBy(resource, facts)
  return broken ? no(broken) : { offer: true, because: [{ id: 'asked-for' }] }
}

/** Asked for by name: wanted now or later. A no is not a wish. */
const isNamed = (resource: Resource, { choices }: Facts): boolean =>
  ['accept', 'later'].includes(choices?.[resource.id] ?? '')

const reasons = (resource: Resource, view: View): Because[] => {
  const { facts } = view
  const chosen = facts.help === 'wants-options' ? (facts.needs ?? []) : []
  const needs = chosen.filter((need) => resource.needs.includes(need))
  const fits = (facts.serviceFit ?? []).some((fit) => resource.fits.includes(fit))
  return [
    ...needs.map((need: Need): Because => ({ id: 'need', need })),
    // Beside a need the wish is not named again: the reason would give it away.
    ...((fits && needs.length === 0) || isNamed(resource, facts)
      ? [{ id: 'asked-for' } as const]
      : []),
    ...situations.flatMap(({ because, when, serves }) =>
      serves(resource) && when(view) ? [because] : [],
    ),
  ]
}

type Situation = {
  because: Because
  when: (view: View) => boolean
  serves: (resource: Resource) => boolean
}
const kind =
  (...kinds: string[]) =>
  (resource: Resource): boolean =>
    kinds.includes(resource.kind)
const open = ({ duties }: View, duty: DutyId): boolean => duties[duty].status !== 'notOwed'

/** What is seen or said beside the needs and calls for a service by itself. */
export const situations: readonly Situation[] = [
  {
    because: { id: 'recent-assault' },
    when: ({ facts }) => hasFlag(facts, 'recent-sexual-assault'),
    serves: kind('sexual-assault', 'forensic-exam'),
  },
  {
    because: { id: 'self-harm' },
    when: ({ facts }) => hasFlag(facts, 'self-harm'),
    serves: ({ id }) => id === '988' || id === 'oc-links',
  },
  {
    because: { id: 'withdrawal' },
    when: ({ facts }) => hasFlag(facts, 'withdrawal-overdose'),
    serves: kind('substance-use'),
  },
  {
    because: { id: 'no-safe-place-tonight' },
    when: ({ facts }) => facts.tonight === 'unsafe' || facts.tonight === 'unsure',
    serves: ({ needs, audience }) => needs.includes('em-shelter') && audience === 'both',
  },
  {
    because: { id: 'came-to-ask' },
    when: ({ facts }) => facts.entry === 'self-identified' && facts.concern === 'ruled-out',
    serves: kind('domestic-violence'),
  },
  {
    because: { id: 'images-of-a-child' },
    when: ({ facts }) => isMinor(facts) && facts.exploitation === 'images-online',
    serves: kind('reporting-online-exploitation'),
  },
  {
    because: { id: 'child-duty' },
    when: (view) => open(view, 'childReport') && view.facts.concern !== 'ruled-out',
    serves: kind('child-advocacy'),
  },
]
