import type { Facts } from '../../../flows/facts.ts'
import { type Journal, pathwayVersion } from '../../../flows/journal.ts'
import {
  adultAlone,
  aloneAndAgreed,
  Bedside,
  calmGlance,
  childAlone,
  friday,
  nobodyElse,
} from '../../flows/bedside.ts'

export const at = (minutes: number): string =>
  new Date(Date.parse(friday) + minutes * 60_000).toISOString()
/** 23:48 on the same Friday. */
export const later = Date.parse(friday) + 98 * 60_000

export const journalOf = ({ journal, site }: Bedside): Journal => ({
  pathway: pathwayVersion,
  site,
  startedAt: friday,
  events: [...journal],
})

const suspectedChild = {
  concern: 'suspected',
  exploitation: 'sex',
  guardianInvolved: 'no',
  removalRisk: 'no',
  recordAccess: 'self-only',
  placement: 'none',
  ...nobodyElse,
} as const satisfies Facts

/** A sixteen-year-old, walked on to the plan; every call is made, the written report is not sent. */
export const calledChild = (): Bedside => {
  const bedside = childAlone(16).say(suspectedChild)
  bedside.at = at(70)
  return bedside
    .done('childReport', 'tell-patient', { time: at(41), told: 'told', worry: 'family-told' })
    .done('childReport', 'call-registry', {
      time: at(54),
      person: 'D. Ramos',
      number: '26-0306-118',
    })
    .done('childReport', 'call-police', { time: at(65), person: 'Lund' })
    .goOn()
    .say({ help: 'nothing-today' })
    .toPlan()
}

/** The same child before any call. */
export const uncalledChild = (): Bedside => childAlone(16).say(suspectedChild).goOn()

export const unsureOfChild = (): Bedside =>
  childAlone(16)
    .say({ ...suspectedChild, concern: 'uncertain' })
    .goOn()

/** An adult of thirty, exploited, without any duty, who wants to hear what there is. */
export const adultWithNeeds = (more: Facts = {}): Bedside =>
  adultAlone().say({
    concern: 'suspected',
    ...nobodyElse,
    help: 'wants-options',
    needs: ['em-safety', 'mt-systems', 'lt-housing'],
    ...more,
  })

export const adultWhoDeclined = (): Bedside =>
  adultAlone()
    .say({ permission: 'declined' }, 'changed')
    .say({ concern: 'suspected', ...nobodyElse })

/** An adult of thirty at a site that counts every inpatient as dependent (C14). */
export const inpatientCountsAsDependent = (): Bedside =>
  new Bedside({ inpatientDependent: 'yes' })
    .say({ ...calmGlance, age: 30, dependent: 'no', ...aloneAndAgreed })
    .say({ concern: 'suspected', ...nobodyElse, help: 'nothing-today' })
