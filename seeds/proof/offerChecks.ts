import { resourceById } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'
import { dutyIds, type DutyId } from '../../flows/ids.ts'
import type { View } from '../../flows/view.ts'
import type { SpotCheck, StepCheck } from './check.ts'
import type { Spot } from './explore.ts'
import { lawMinor } from './law.ts'
import { breaksLimits } from './offerLimits.ts'
import type { Pathway } from './pathwayUnderProof.ts'

type Audience = 'staff' | 'patient'
/** Somebody answers at a confirmed number, or it is said who makes the contact. */
export const isReachable = ({ phones, text, reachedBy }: Resource): boolean =>
  reachedBy !== null || [...phones, text].some((contact) => contact?.status === 'confirmed')

const inDoubt = ({ facts: { concern } }: View): boolean =>
  concern !== undefined && concern !== 'ruled-out'
const stands = ({ duties }: View, ...ids: readonly DutyId[]): boolean =>
  ids.some((duty) => duties[duty].status !== 'notOwed')
const police = (view: View): boolean =>
  dutyIds.some((duty) => view.duties[duty].tasks.some(({ task }) => task.includes('police')))

/** What has to be among the offers (PATHWAY 7), and for whom to see. */
type Must = {
  says: string
  due: (view: View, audience: Audience) => boolean
  is: (resource: Resource, view: View) => boolean
}
const one = (id: string, due: Must['due']): Must => ({
  says: id,
  due,
  is: (resource) => resource.id === id,
})
const staff =
  (due: (view: View) => boolean): Must['due'] =>
  (view, to) =>
    to === 'staff' && due(view)
const everywhere = ['emergency-911', 'nhth']
const musts: readonly Must[] = [
  one('emergency-911', () => true),
  one('nhth', (view, to) => to === 'staff' || (view.facts.privacy === 'alone' && inDoubt(view))),
  one(
    'oc-child-abuse-registry',
    staff(
      (view) =>
        stands(view, 'childReport', 'otherChildReport') ||
        (lawMinor(view.facts) && view.facts.concern !== 'ruled-out'),
    ),
  ),
  one(
    'oc-aps',
    staff((view) => stands(view, 'elderDependentReport', 'otherAdultReport')),
  ),
  one(
    'local-law-enforcement',
    staff((view) => police(view) || view.facts.police === 'wants'),
  ),
  one('waymakers-ht', inDoubt),
  {
    says: 'anybody but 911 and the national hotline',
    due: inDoubt,
    is: (resource) => !everywhere.includes(resource.id) && isReachable(resource),
  },
  {
    says: 'a bed for tonight',
    due: ({ facts }) => facts.tonight === 'unsafe' || facts.tonight === 'unsure',
    is: (resource) => resource.needs.includes('em-shelter') && isReachable(resource),
  },
  {
    says: 'anybody for a recent assault',
    due: ({ facts: { clinicalFlags: flags } }) =>
      flags !== undefined && flags !== 'none' && flags.includes('recent-sexual-assault'),
    is: (resource) => resource.kind === 'sexual-assault' && isReachable(resource),
  },
]
/** Each need that was named is answered by somebody other than the two that stand everywhere. */
const unmet = ({ facts }: View, found: readonly Resource[]): string | undefined =>
  facts.help !== 'wants-options'
    ? undefined
    : facts.needs?.find(
        (need) =>
          !found.some(
            (resource) =>
              resource.needs.includes(need) &&
              !everywhere.includes(resource.id) &&
              isReachable(resource),
          ),
      )

/** What is wrong with the offers of one view: beyond limits, or missing. */
export const faultIn = (view: View, found: readonly Resource[], to: Audience): string | null => {
  const wrong = found.find((resource) => breaksLimits(resource, view.facts))
  if (wrong) return `${wrong.id} is offered beyond its limits in the ${to} view`
  const lacks = musts.find(
    ({ due, is }) => due(view, to) && !found.some((resource) => is(resource, view)),
  )
  if (lacks) return `${lacks.says} is not offered in the ${to} view`
  const need = unmet(view, found)
  return need === undefined ? null : `nobody is offered for ${need} in the ${to} view`
}

const fine = new WeakMap<Pathway, Set<string>>()
/** The offers of a reached state; what stands as one that was looked at is not looked at again. */
const offered = ({ memory, view }: Spot, p: Pathway): string | null => {
  const looked = fine.get(p) ?? new Set<string>()
  fine.set(p, looked)
  const { facts, mode, duties } = view
  const tasks = dutyIds.map((id) => [duties[id].status, duties[id].tasks.map(({ task }) => task)])
  const key = JSON.stringify([facts, mode, tasks, memory.endedBy])
  if (looked.has(key)) return null
  for (const to of ['staff', 'patient'] as const) {
    const found = p.offersFor(memory, to).offered.flatMap(({ id }) => resourceById(id) ?? [])
    const fault = faultIn(view, found, to)
    if (fault) return fault
  }
  looked.add(key)
  return null
}
export const offerSpotChecks: readonly SpotCheck[] = [{ id: 'SP-11', look: offered }]
/** Also where the state that is led to was taken together with one reached before. */
export const offerStepChecks: readonly StepCheck[] = [
  { id: 'SP-11', look: (_before, _event, after, p) => offered(after, p) },
]
