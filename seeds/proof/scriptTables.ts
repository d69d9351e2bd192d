import { scripts } from '../../content/scripts.ts'
import { stepIds } from '../../flows/ids.ts'
import type { Page } from '../../flows/view.ts'
import { factIds } from '../../flows/facts.ts'
import { askedView } from './askedView.ts'
import { openDoubts, proveDoubt } from './doubtRuns.ts'
import { type Ask, everyRun, inWords } from './everyRun.ts'
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

/** The patient can be spoken to and is asked: there all that is said to them comes up. */
const asking = new Map<string, unknown>([
  ['privacy', 'alone'],
  ['interpreter', 'not-needed'],
  ['mode', 'asking'],
  ['limits said to this audience', true],
])
const spokenTo =
  (ask: Ask): Ask =>
  (question, choices) =>
    choices.find(({ value }) => asking.has(question) && asking.get(question) === value)?.value ??
    ask(question, choices)

const dutyOf = new Map<string, string | null>(
  scripts.map((script) => [script.id, 'duty' in script ? script.duty : null]),
)
/** The words for one duty differ by place and age: each stands for the others. */
const serves = (one: string, other: string): boolean =>
  one === other || (dutyOf.get(one) !== null && dutyOf.get(one) === dutyOf.get(other))

/** What a sure answer gives to say to the patient, a doubtful one gives too. */
export const proveScriptDoubts = (p: Pathway, ledger: Ledger): void => {
  for (const place of new Set<string>(scripts.flatMap(({ at }) => at)))
    for (const page of pagesOf(place)) {
      const asked = new Set<string>()
      const said = (ask: Ask) => p.scriptsFor(askedView(spokenTo(ask)).view, page).length
      for (const run of everyRun(said, 1)) for (const { question } of run.asked) asked.add(question)
      for (const doubt of openDoubts.filter(({ fact }) => asked.has(fact)))
        proveDoubt(ledger, doubt, {
          what: `on the page ${place} the script`,
          most: 2,
          through: spokenTo,
          serves,
          brings: (view) => p.scriptsFor(view, page).map(({ id }) => id),
        })
    }
}
