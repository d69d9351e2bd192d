import { ageBands, needs, serviceFits } from '../../flows/facts.ts'
import { resourceById, resources } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { after, alone, startWith, type Told } from './startWith.ts'
import { does, says } from './told.ts'

/** Somebody answers at a confirmed number, or it is said who makes the contact. */
export const isReachable = ({ phones, text, reachedBy }: Resource): boolean =>
  reachedBy !== null || [...phones, text].some((contact) => contact?.status === 'confirmed')

const bands: Readonly<Record<string, readonly [number, number]>> = {
  'under-18': [0, 17],
  'adult-under-60': [18, 59],
  'adult-60-64': [60, 64],
  'adult-65-plus': [65, 120],
  'adult-age-unsure': [18, 120],
}
/** A known age or kind of harm that the resource's own limits leave out. */
const breaksLimits = (resource: Resource, age: unknown, kind: unknown): boolean => {
  const { eligibility, exploitation: serves } = resource
  const known = typeof age === 'number' ? ([age, age] as const) : bands[String(age)]
  const [youngest, oldest] = known ?? [0, 120]
  if (oldest < (eligibility.minAge ?? 0) || youngest > (eligibility.maxAge ?? 120)) return true
  if (serves.length === 0) return false
  if (kind === 'labor') return !serves.includes('labor')
  return (kind === 'sex' || kind === 'images-online') && !serves.includes('sex')
}

const ages = [undefined, ...Array.from({ length: 121 }, (_, age) => age), ...ageBands]
const kinds = [undefined, 'sex', 'labor', 'both', 'images-online', 'unsure']
const talk: Told = [
  ['danger', 'none'],
  ['interpreter', 'not-needed'],
  ['injury', 'none'],
  ['clinicalFlags', ['recent-sexual-assault', 'self-harm', 'withdrawal-overdose']],
  ...alone,
  ['concern', 'suspected'],
]
/** Nothing wanted, and everything: what is offered for some of it is offered for all of it. */
const wishes: readonly Told[] = [
  [['help', 'nothing-today']],
  [
    ['help', 'wants-options'],
    ['needs', needs],
    ['serviceFit', serviceFits],
    ['tonight', 'unsafe'],
    ['police', 'wants'],
    ['choices', Object.fromEntries(resources.map(({ id }) => [id, 'accept']))],
  ],
]

/** Every age with every kind of harm: nothing is offered beyond its own limits, and something always is. */
export const proveOffers = (p: Pathway, ledger: Ledger): void => {
  const base = startWith(p, talk)
  for (const wish of wishes)
    for (const age of ages) {
      const aged = age === undefined ? [] : [says('age', age)]
      // A child's own voice counts once the report is explained.
      const explained = [...aged, does('childReport', 'tell-patient')]
      const wished = after(p, base, [
        ...explained,
        ...wish.map(([fact, value]) => says(fact, value)),
      ])
      for (const kind of kinds) {
        const { memory } = after(p, wished, kind ? [says('exploitation', kind)] : [])
        for (const audience of ['staff', 'patient'] as const) {
          const { offered } = p.offersFor(memory, audience)
          const found = offered.flatMap(({ id }) => resourceById(id) ?? [])
          const wrong = found.find((resource) => breaksLimits(resource, age, kind))
          const none = found.some(isReachable)
            ? null
            : `nobody can be reached in the ${audience} view`
          const fault = wrong ? `${wrong.id} is offered beyond its limits` : none
          ledger.count('offer-situations', 1)
          ledger.table('SP-11', fault, () => [`age: ${age}`, `harm: ${kind}`, audience])
        }
      }
    }
}
