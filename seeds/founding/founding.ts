import { z } from 'zod'
import { cards } from '../../content/cards.ts'
import { rowFor } from '../../content/offerRules.ts'
import { partnerTypes } from '../../content/partners.ts'
import { resourceById } from '../../content/resources/resources.ts'
import { scripts } from '../../content/scripts.ts'
import { sourceById } from '../../content/sources.ts'
import { factIds, needs } from '../../flows/facts.ts'
import { endStateIds, stepIds } from '../../flows/ids.ts'
import { tasks } from '../../flows/tasks.ts'
import nhFile from './nh.json' with { type: 'json' }
import p4File from './p4.json' with { type: 'json' }

const Item = z.strictObject({
  what: z.string().min(1).optional(),
  where: z.array(z.string()).min(1, { error: 'names no place: say where this item is honoured' }),
})
const Items = z.record(z.string().regex(/^(P4|NH)-\d{3}$/), Item)

/** Every item of the two founding documents, and where in Handrail it is honoured. */
export const founding: ReadonlyMap<string, z.infer<typeof Item>> = new Map(
  Object.entries({ ...Items.parse(p4File), ...Items.parse(nhFile) }),
)

const has = (ids: readonly string[], id: string): boolean => ids.includes(id)
const partnerItems = partnerTypes.partners.flatMap(({ id, items }) => [
  id,
  ...items.map((item) => item.id),
])

const places: Readonly<Record<string, (id: string) => boolean>> = {
  resource: (id) => resourceById(id) !== undefined,
  rule: (id) => rowFor(id) !== undefined || (resourceById(id)?.onlyWhenAskedFor ?? false),
  partner: (id) => id === 'all' || has(partnerItems, id),
  need: (id) => has(needs, id),
  fact: (id) => has(factIds, id),
  step: (id) => has(stepIds, id),
  endState: (id) => has(endStateIds, id),
  duty: (id) => tasks.some(({ duty, task }) => `${duty}.${task}` === id),
  card: (id) => cards.some((card) => card.id === id),
  script: (id) => scripts.some((script) => script.id === id),
  source: (id) => sourceById(id) !== undefined,
  background: (reason) => reason.length > 20,
}

/** Whether the place that an item names is really there; background needs its reason. */
export const isThere = (place: string): boolean => {
  const colon = place.indexOf(':')
  return places[place.slice(0, colon)]?.(place.slice(colon + 1)) ?? false
}
