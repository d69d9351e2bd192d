import { withConfirmed } from '../../content/confirmed.ts'
import { resourceById } from '../../content/resources/resources.ts'
import { siteNow } from './siteStore.ts'

/** A resource as it holds here: with the number this site confirmed, and who did, when. */
export const resourceHere = (id: string) => {
  const resource = resourceById(id)
  return resource && withConfirmed(resource, siteNow().confirmedNumbers)
}
