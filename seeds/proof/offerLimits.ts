import { resources } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'
import type { Facts } from '../../flows/facts.ts'
import { type Certain, askedView } from './askedView.ts'
import { type Ask, choicesOf, everyRun, inWords } from './everyRun.ts'
import { absent } from './everyValue.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'

const bands: Readonly<Record<string, readonly [number, number]>> = {
  'under-18': [0, 17],
  'adult-under-60': [18, 59],
  'adult-60-64': [60, 64],
  'adult-65-plus': [65, 120],
  'adult-age-unsure': [18, 120],
}
const beyondAge = ({ eligibility }: Resource, age: Facts['age']): boolean => {
  const known = typeof age === 'number' ? ([age, age] as const) : bands[String(age)]
  const [youngest, oldest] = known ?? [0, 120]
  return oldest < (eligibility.minAge ?? 0) || youngest > (eligibility.maxAge ?? 120)
}
/**
 * A known age or kind of harm that the resource's own limits leave out, written down a second time.
 * The limits of a reporting line are those of the person reported (PATHWAY 7).
 */
export const breaksLimits = (resource: Resource, facts: Facts): boolean => {
  if (resource.kind === 'mandated-report') return false
  const { eligibility, exploitation: serves } = resource
  const aged = eligibility.minAge !== null || eligibility.maxAge !== null
  if (aged && beyondAge(resource, facts.age)) return true
  if (serves.length === 0) return false
  const kind = facts.exploitation
  if (kind === 'labor') return !serves.includes('labor')
  return (kind === 'sex' || kind === 'images-online') && !serves.includes('sex')
}

/** Whether the patient asked for this one resource by its name, settled only when a rule asks. */
export const byName = (ask: Ask, { id }: Resource): Certain => ({
  fact: 'choices',
  get value() {
    const wish = ask(`choices has ${id}`, [absent, ...choicesOf(['accept', 'later', 'decline'])])
    return wish === undefined ? {} : { [id]: wish }
  },
})

/** Beyond its limits no resource is offered, whatever else is known, wanted or owed, in either view. */
export const proveLimits = (p: Pathway, ledger: Ledger): void => {
  for (const resource of resources)
    for (const audience of ['staff', 'patient'] as const)
      for (const run of everyRun((ask) => {
        const { view } = askedView(ask, byName(ask, resource))
        return breaksLimits(resource, view.facts) && p.judge(resource, view, audience).offer
      })) {
        const fault = run.result ? `${resource.id} is offered beyond its limits` : null
        ledger.table('SP-11', fault, () => [...inWords(run), audience])
        if (fault) break
      }
}
