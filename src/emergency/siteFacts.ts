import type { Site } from '../../content/site.ts'

/** What the emergency screen says about the place. Null is not filed, and is never made up. */
export type SiteFacts = Pick<
  Site,
  'name' | 'address' | 'entrance' | 'security' | 'resuscitation' | 'chargeNurse' | 'outsideLine'
>
