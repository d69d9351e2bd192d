import { endStates } from '../../flows/endStates.ts'
import { factIds } from '../../flows/facts.ts'
import { defaultSite } from '../../flows/site.ts'
import { clauses } from '../../flows/duties.ts'
import { audienceOf } from '../../flows/audience.ts'
import { pendingFacts } from '../../flows/pages.ts'
import { makesPrivacy, modeOf, type Row } from '../../flows/steps.ts'
import { crossReportServes, formsDue, tasks } from '../../flows/tasks.ts'
import type { DutyId } from '../../flows/ids.ts'
import type { Known } from '../../flows/memory.ts'
import { askedKnown, askedStanding } from './askedChart.ts'
import { listsOf } from './askedFacts.ts'
import { askedView } from './askedView.ts'
import { valuesOf } from './everyValue.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { says } from './told.ts'
import { type Ask, yesOrNo } from './everyRun.ts'
import type { Rule } from './toldApart.ts'

const ofKnown = (name: string, read: (known: Known) => unknown): Rule => ({
  name,
  run: (ask: Ask) => read(askedKnown(ask)),
})

/** Whether a decision against the child report stands, as a rule may ask for it. */
export const decidedNot = (ask: Ask) => () => ask('child report decided against', yesOrNo)

/** When a duty is owed or undecided. */
export const clauseRules = (duty: DutyId): Rule[] =>
  clauses
    .filter((clause) => clause.duty === duty)
    .map((clause) => ({
      name: `duty ${clause.because}`,
      run: (ask: Ask) => clause.when(askedKnown(ask), decidedNot(ask)),
    }))

/** Which acts a duty asks for. */
export const taskRules: readonly Rule[] = [
  ...tasks.flatMap((task) =>
    'when' in task ? [ofKnown(`task ${task.duty}.${task.task}`, task.when)] : [],
  ),
  ofKnown('forms due', (known) => formsDue('otherChildReport', known)),
  ofKnown('cross-report', crossReportServes),
]

/** When a step applies, may be opened, and what of it is left. */
export const rowRules = (rows: readonly Row[]): Rule[] =>
  rows.flatMap((row) => [
    {
      name: `step ${row.id} applies`,
      run: (ask: Ask) => row.applies(askedKnown(ask), askedStanding(ask)),
    },
    {
      name: `step ${row.id} opens`,
      run: (ask: Ask) => row.open?.(askedKnown(ask), askedStanding(ask)) ?? true,
    },
    ...row.asks.map((asked) => ({
      name: `step ${row.id} lacks ${asked.fact}`,
      run: (ask: Ask) =>
        pendingFacts({ ...row, asks: [asked] }, askedKnown(ask), askedStanding(ask)),
    })),
    ...row.asks.map((asked) => ({
      name: `step ${row.id} asks ${asked.fact}`,
      run: (ask: Ask) => asked.when?.(askedKnown(ask), askedStanding(ask)) ?? true,
    })),
    ...row.asks.map((asked) => ({
      name: `step ${row.id} puts ${asked.fact}`,
      run: (ask: Ask) => asked.now?.(askedKnown(ask), askedStanding(ask)) ?? true,
    })),
  ])

/** What each answer does by itself when it is the first thing said. */
export const answerRules = (p: Pick<Pathway, 'start' | 'nextMemory'>): Rule[] => {
  const { context } = p.start(defaultSite)
  return factIds
    .filter((fact) => !listsOf.has(fact))
    .map((fact) => ({
      name: `answer ${fact}`,
      run: (ask: Ask) => {
        const value = ask(fact, valuesOf(fact))
        const next = value === undefined ? context : p.nextMemory(context, says(fact, value))
        return next && [next.emergency, next.lifecycle]
      },
    }))
}
/** How an encounter ends. */
export const endRules: readonly Rule[] = endStates.map(({ id, when }) => ({
  name: `end ${id}`,
  run: (ask: Ask) => {
    const { view, memory } = askedView(ask)
    return when(memory, view)
  },
}))

/** Who may be spoken to, and how. */
export const talkRules: readonly Rule[] = [
  { name: 'mode', run: (ask) => modeOf(askedKnown(ask), askedStanding(ask)) },
  ofKnown('makes privacy', makesPrivacy),
  ofKnown('audience', ({ facts }) => audienceOf(facts)),
]
