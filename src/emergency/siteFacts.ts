import site from '../../content/site.json'

/** What the emergency screen says about the place. Null is not filed, and is never made up. */
export type SiteFacts = {
  name: string | null
  address: string | null
  entrance: string | null
  security: string | null
  resuscitation: string | null
  chargeNurse: string | null
  outsideLine: string | null
}

/** This site's own, as filed in content/site.json; small enough for the first screen. */
export const siteFacts: SiteFacts = site
