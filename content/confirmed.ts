import type { Resource } from './schema.ts'
import type { Site } from './site.ts'

export type ConfirmedHere = Site['confirmedNumbers'][number]

/**
 * The resource with the number this site confirmed, first and by itself confirmed; a number of the
 * directory that is the same is not said twice. Without one, the resource as the directory has it.
 */
export const withConfirmed = (
  resource: Resource,
  confirmed: readonly ConfirmedHere[],
): Resource & { here: ConfirmedHere | null } => {
  const here = confirmed.find((it) => it.resource === resource.id) ?? null
  if (!here) return { ...resource, here }
  const { number } = here
  const known = resource.phones.find((phone) => phone.number === number)
  const phone = { id: known?.id ?? 'site', number, status: 'confirmed', source: null } as const
  const others = resource.phones.filter((it) => it !== known)
  return {
    ...resource,
    phones: [phone, ...others],
    status: 'confirmed',
    reachedBy: null,
    here,
  }
}
