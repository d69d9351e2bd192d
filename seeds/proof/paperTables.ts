import type { CarefulId } from '../../content/paperRules.ts'
import { askedFacts } from './askedFacts.ts'
import { openDoubts, proveDoubt } from './doubtRuns.ts'
import { everyRun, inWords } from './everyRun.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'

/** A chart that a guardian sees is kept back more strictly than one that anybody may ask for. */
const serves = (one: string, other: string): boolean =>
  one === other || (one === 'portal' && other === 'guardian-view')

/** Nothing prints for the patient unless paper was said to be safe, and no doubt counts as safe. */
export const provePaper = ({ carefulOf }: Pathway, ledger: Ledger): void => {
  const asked = new Set<string>()
  for (const run of everyRun((ask) => {
    const facts = askedFacts(ask)
    const { concern, paper } = facts
    const kept: readonly CarefulId[] = carefulOf(facts)
    return concern !== undefined && concern !== 'ruled-out' && paper !== 'safe'
      ? kept.includes('paper')
      : null
  })) {
    for (const { question } of run.asked) asked.add(question)
    const fault =
      run.result === false ? 'paper goes to a patient for whom it may not be safe' : null
    ledger.table('SP-13', fault, () => inWords(run))
  }
  for (const doubt of openDoubts.filter(({ fact }) => asked.has(fact)))
    proveDoubt(ledger, doubt, {
      what: 'the care about',
      serves,
      most: 3,
      brings: ({ facts }) => carefulOf(facts),
    })
}
