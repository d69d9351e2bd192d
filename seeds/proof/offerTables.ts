import { ageBands, needs, serviceFits } from '../../flows/facts.ts'
import { resourceById, resources } from '../../content/resources/resources.ts'
import type { Ledger } from './ledger.ts'
import { faultIn } from './offerChecks.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { after, alone, startWith, type Told } from './startWith.ts'
import { does, says } from './told.ts'

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
        const { memory, view } = after(p, wished, kind ? [says('exploitation', kind)] : [])
        for (const audience of ['staff', 'patient'] as const) {
          const { offered } = p.offersFor(memory, audience)
          const found = offered.flatMap(({ id }) => resourceById(id) ?? [])
          const fault = faultIn(view, found, audience)
          ledger.count('offer-situations', 1)
          ledger.table('SP-11', fault, () => [`age: ${age}`, `harm: ${kind}`, audience])
        }
      }
    }
}
