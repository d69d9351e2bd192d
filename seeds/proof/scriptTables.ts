import { scripts } from '../../content/scripts.ts'
import { stepIds } from '../../flows/ids.ts'
import type { Page } from '../../flows/view.ts'
import { factIds } from '../../flows/facts.ts'
import { askedView } from './askedView.ts'
import { everyRun, inWords } from './everyRun.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'

const pagesOf = (place: string): Page[] =>
  stepIds.flatMap((step) =>
    [null, ...factIds]
      .filter((fact) => place === (fact ? `${step}.${fact}` : step))
      .map((fact) => ({ step, fact })),
  )
/** Every page with words to read aloud: those to the patient wait until nobody else can hear. */
export const proveScripts = (p: Pathway, ledger: Ledger): void => {
  for (const place of new Set<string>(scripts.flatMap(({ at }) => at)))
    for (const page of pagesOf(place))
      for (const run of everyRun((ask) => {
        const { view } = askedView(ask)
        const { privacy, interpreter } = view.facts
        const understood = interpreter === 'not-needed' || interpreter === 'professional'
        if (privacy === 'alone' && understood) return null
        const told = p.scriptsFor(view, page).filter(({ overheard }) => !overheard)
        return told.length > 0 ? told.map(({ id }) => id).join() : null
      }))
        ledger.table(
          'SP-13',
          run.result && `${run.result} would be read aloud while others hear`,
          () => inWords(run),
        )
}
