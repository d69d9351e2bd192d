import type { Facts } from '../flows/facts.ts'
import { isMinor } from '../flows/predicates.ts'

/** Kept back to keep the patient safe, beside the services: paper, the phone, the chart. */
export type CarefulId = 'paper' | 'phone' | 'portal' | 'guardian-view'

/**
 * What is kept from paper, phone and chart: what was not said to be safe counts as not safe (PATHWAY
 * 3: unsure acts as the careful value). Nothing prints for the patient while `paper` is among them.
 */
export const carefulOf = (facts: Facts): CarefulId[] => {
  if (facts.concern === undefined || facts.concern === 'ruled-out') return []
  const guardian = isMinor(facts) && facts.guardianInvolved !== 'no'
  return [
    ...(facts.paper === 'safe' ? [] : (['paper'] as const)),
    ...(facts.phoneWatched === 'no' ? [] : (['phone'] as const)),
    ...(guardian ? (['guardian-view'] as const) : []),
    ...(!guardian && facts.recordAccess !== 'self-only' ? (['portal'] as const) : []),
  ]
}
