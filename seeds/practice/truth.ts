import type { Facts } from '../../flows/facts.ts'
import type { Scenario } from '../scenario.ts'

/** All that is so in a scenario, whether it comes out or not; what comes later in the file holds. */
export const truthOf = ({ seen, events, reveals }: Scenario): Facts =>
  [...reveals, ...events].reduce<Facts>((facts, { brings }) => ({ ...facts, ...brings }), seen)
