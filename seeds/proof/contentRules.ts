import { codesOf } from '../../content/codes.ts'
import { brokenBy, ruledResources } from '../../content/offerRules.ts'
import { situations } from '../../content/offers.ts'
import { resourceById, resources } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'
import { scripts } from '../../content/scripts.ts'
import { needs, serviceFits } from '../../flows/facts.ts'
import { askedFacts } from './askedFacts.ts'
import { askedView } from './askedView.ts'
import type { Ask } from './everyRun.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import type { Rule } from './toldApart.ts'

/** Rows that decide alone for a resource, in both views. */
const offerRowRules = (p: Pick<Pathway, 'rowFor'>): Rule[] =>
  ruledResources.flatMap((id) => {
    const [row, resource] = [p.rowFor(id), resourceById(id)]
    if (!row || !resource) return []
    return (['staff', 'patient'] as const).map((audience) => ({
      name: `offer ${id} to ${audience}`,
      run: (ask: Ask) => row(askedView(ask).view, audience, resource),
    }))
  })

/** Each way in which resources limit whom they serve. */
const limitRules = (): Rule[] => {
  const kinds = new Map<string, Resource>()
  for (const resource of resources) {
    const { minAge, maxAge } = resource.eligibility
    kinds.set(JSON.stringify([minAge, maxAge, resource.exploitation]), resource)
  }
  return [...kinds].map(([kind, resource]) => ({
    name: `limits ${kind}`,
    run: (ask) => brokenBy(resource, askedFacts(ask)),
  }))
}
/** A service without limits that answers nothing but one need, or one wish: what brings it. */
const wishRules = (p: Pick<Pathway, 'judge'>): Rule[] => {
  const [plain] = resources.filter(({ kind }) => kind === 'legal')
  if (!plain) throw new Error('no resource to follow')
  const open = { minAge: null, maxAge: null, gender: null, fit: null }
  const bare: Resource = { ...plain, eligibility: open, needs: [], fits: [], exploitation: [] }
  return [
    ...needs.map((need): [string, Resource] => [need, { ...bare, needs: [need] }]),
    ...serviceFits.map((fit): [string, Resource] => [fit, { ...bare, fits: [fit] }]),
  ].map(([name, resource]) => ({
    name: `offer for ${name}`,
    run: (ask) => p.judge(resource, askedView(unlimited(ask)).view, 'staff'),
  }))
}
/** Where a resource has no limits, what they would ask is left unknown. */
const unlimited =
  (ask: Ask): Ask =>
  (question, choices) => {
    const [unknown] = ['age', 'exploitation'].includes(question) ? choices : []
    return unknown ? unknown.value : ask(question, choices)
  }

/** What is offered, shown as guidance, said, coded and kept back, and when. */
export const contentRules = (
  p: Pick<Pathway, 'rowFor' | 'judge' | 'cards' | 'carefulOf'>,
): Rule[] => [
  ...offerRowRules(p),
  ...limitRules(),
  ...wishRules(p),
  ...situations.map(({ because, when }) => ({
    name: `offer because of ${because.id}`,
    run: (ask: Ask) => when(askedView(ask).view),
  })),
  ...p.cards.map(({ id, when }) => ({
    name: `card ${id}`,
    run: (ask: Ask) => {
      const { view, memory } = askedView(ask)
      return when(view, memory)
    },
  })),
  ...scripts.map(({ id, when }) => ({
    name: `script ${id}`,
    run: (ask: Ask) => when(askedView(ask).view),
  })),
  { name: 'codes', run: (ask) => codesOf(askedFacts(ask)) },
  { name: 'kept back', run: (ask) => p.carefulOf(askedFacts(ask)) },
]
