import { type partnerTypes, partnerTypes as partners, tiers } from '../../content/partners.ts'
import { resourceById } from '../../content/resources/resources.ts'
import type { needs } from '../../flows/facts.ts'
import type { Memory } from '../../flows/memory.ts'
import { type View, viewOf } from '../../flows/view.ts'
import { assignments, type AssignmentId } from './assignments.ts'
import { chosenOf } from './planChosen.ts'
import { type OwedDuty, owedOf } from './planOwed.ts'

export type Tier = (typeof tiers)[number]
type PartnerType = (typeof partnerTypes)['partners'][number]['id']
type Need = (typeof needs)[number]
export type Part =
  | { kind: 'role'; id: AssignmentId; person: string | null }
  | { kind: 'service'; id: string; discreet: boolean; said: 'accept' | 'later' }
export type PartnerView = {
  partner: PartnerType
  items: readonly string[]
  /** What helps the staff or the network, not one patient. */
  forTeam: readonly string[]
}
export type Team = Record<
  Tier,
  { parts: readonly Part[]; needs: readonly Need[]; partners: readonly PartnerView[] }
>

/** Who does what now, in the coming weeks and later; and which partners can serve each time (NH-001…111). */
export const teamOf = (memory: Memory, now: number): Team => {
  const view = viewOf(memory)
  const owed = owedOf(memory, now)
  return {
    emergency: tierOf('emergency', memory, view, owed),
    medium: tierOf('medium', memory, view, owed),
    long: tierOf('long', memory, view, owed),
  }
}

const tierOf = (tier: Tier, memory: Memory, view: View, owed: readonly OwedDuty[]) => ({
  parts: [...roles(tier, view, owed), ...services(tier, memory)],
  needs: needsOf(tier, view),
  partners: partners.partners.flatMap(({ id, items }) => {
    const here = items.filter((item) => item.tiers.includes(tier))
    const ids = (whom: 'patient' | 'team') =>
      here.filter((item) => item.for === whom).map((item) => item.id)
    return here.length > 0 ? [{ partner: id, items: ids('patient'), forTeam: ids('team') }] : []
  }),
})

const roles = (tier: Tier, view: View, owed: readonly OwedDuty[]): Part[] =>
  assignments
    .filter((row) => row.tier === tier && row.when(view, owed))
    .flatMap(({ id, persons }): Part[] => {
      const named = persons?.(owed) ?? [null]
      return named.map((person) => ({ kind: 'role', id, person }))
    })

/** Each service they said yes to stands once, at the first time it serves; a later yes is offered again. */
const services = (tier: Tier, memory: Memory): Part[] => {
  const { yes, later } = chosenOf(memory)
  const at = (said: 'accept' | 'later', wishes: typeof yes): Part[] =>
    wishes.flatMap((wish) =>
      wish.kind === 'resource' && firstTier(wish.id, said) === tier
        ? [{ kind: 'service', id: wish.id, discreet: wish.discreet, said }]
        : [],
    )
  return [...at('accept', yes), ...at('later', later)]
}
const firstTier = (id: string, said: 'accept' | 'later'): Tier => {
  const has = (start: string) => resourceById(id)?.needs.some((need) => need.startsWith(start))
  if (has('em-') && said === 'accept') return 'emergency'
  return has('mt-') || has('em-') ? 'medium' : 'long'
}

const needsOf = (tier: Tier, { facts }: View): Need[] =>
  partners.needs
    .filter((need) => need.tier === tier && facts.needs?.includes(need.id))
    .map(({ id }) => id)
