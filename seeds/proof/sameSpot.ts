import type { Facts } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { Known } from '../../flows/memory.ts'
import { isPending, pendingFacts } from '../../flows/pages.ts'
import { canChoose, canSpeakPrivately, hasFlag, isAdult, isMinor } from '../../flows/predicates.ts'
import { pageKey } from '../../flows/view.ts'
import { byLaw } from './dutyChecks.ts'
import type { Spot } from './explore.ts'
import type { Pathway } from './pathwayUnderProof.ts'

const guessable = ['childReport', 'injuryReport', 'elderDependentReport'] as const
const guesses = {
  concern: ['suspected', 'uncertain', 'ruled-out'],
  when: ['current', 'past'],
  ruledOutCheck: ['none-of-these', 'unsure'],
} as const

/** What the duties could still become, under every answer that is not given yet. */
const mayBecome = (p: Pathway, known: Known): unknown[] => {
  const { facts } = known
  const concerns = facts.concern ? [facts.concern] : guesses.concern
  const whens = facts.when ? [facts.when] : guesses.when
  const checks = facts.ruledOutCheck ? [facts.ruledOutCheck] : guesses.ruledOutCheck
  return concerns.flatMap((concern) =>
    whens.flatMap((when) =>
      checks.flatMap((ruledOutCheck) => {
        const guessed = { ...known, facts: { ...facts, concern, when, ruledOutCheck } }
        return guessable.map((duty) => p.ruling(duty, guessed, () => false).status)
      }),
    ),
  )
}

const ageOf = (facts: Facts): unknown =>
  isMinor(facts) ? (facts.age === 17 ? 17 : 'minor') : isAdult(facts)

/** Before it is known what is suspected: who may be spoken to, and what may become of the duties. */
const beforeConcern = (p: Pathway, { memory, view }: Spot): unknown[] => {
  const { known, facts, standing } = view
  return [
    [facts.interpreter, facts.privacy, facts.limitsExplained, facts.permission, facts.concern],
    [memory.privacyTries, memory.privacyDueAgain, memory.before, standing.limitsCurrent],
    [known.privateTime, known.seenAlone, known.aloneSettled, facts.ruledOutCheck],
    [facts.danger, facts.dependent === undefined, hasFlag(facts, 'no-capacity-now')],
    mayBecome(p, known),
  ]
}
const adultReports = ['elderDependentReport', 'otherAdultReport'] as const
/** Once it is known: whether the patient may be asked, and of the duties only whether any is open. */
const afterConcern = ({ memory, view }: Spot): unknown[] => {
  const { known, facts, standing, duties } = view
  const explained = ['notOwed', 'undecided'].includes(standing.status('childReport'))
  return [
    [canSpeakPrivately(facts), known.privateTime && facts.permission === 'yes'],
    // What the properties themselves look at stays apart too, whether a rule reads it or not.
    [view.mode, facts.permission === 'declined'],
    [canChoose(facts) && standing.limitsCurrent, hasFlag(facts, 'no-capacity-now')],
    [facts.concern === 'ruled-out', facts.help, facts.otherChildAtRisk === 'yes'],
    [explained, standing.told('childReport'), duties.childReport.status !== 'notOwed'],
    // Decided against, an undecided report is gone; an owed one is not.
    [
      adultReports.some((duty) => duties[duty].status === 'undecided'),
      adultReports.some((duty) => !['notOwed', 'undecided'].includes(duties[duty].status)),
    ],
    [
      // A decision to make, and a call to make: either may be left when the other is done.
      ...(['undecided', 'owed'] as const).map((open) =>
        dutyIds.some((duty) => standing.status(duty) === open),
      ),
      memory.rows
        .filter(({ id }) => id === 'reports')
        .map((row) => isPending(row, known, standing)),
    ],
  ]
}

/**
 * Two spots of the conversation with this in common can not be told apart by any step still to
 * come: the same page and questions left, the same duties or the same duties that may yet come.
 */
export const sameInTalk =
  (p: Pathway) =>
  (spot: Spot): string => {
    const { memory, view } = spot
    const { known, standing, facts, page } = view
    const here = memory.rows.findIndex(({ id }) => id === page.step)
    const left = memory.rows.slice(here).map((row) =>
      row.applies(known, standing)
        ? pendingFacts(row, known, standing)
        : // Unless the patient died it may yet apply, without what was answered elsewhere.
          facts.disposition !== 'died' && [
            null,
            ...row.asks.filter(({ fact }) => !memory.answered[fact]).map(({ fact }) => fact),
          ],
    )
    const afterwards = facts.concern !== undefined && page.step !== 'concern'
    return JSON.stringify([
      [pageKey(page), memory.cursor, memory.emergency === 'active', memory.lifecycle],
      [left, facts.role === 'other-staff', facts.entry === 'self-identified', ageOf(facts)],
      [hasFlag(facts, 'recent-sexual-assault'), facts.disposition === 'died'],
      [p.refusalOf(memory, { type: 'FINISH', at: '' }), memory.endedBy],
      memory.lifecycle === 'open' ? null : [p.endStateOf(memory), dutyIds.map(standing.status)],
      // A duty that stands otherwise than by the law is never taken for one that does not.
      dutyIds.filter((duty) => view.duties[duty].status !== byLaw(duty, spot)),
      afterwards ? afterConcern(spot) : beforeConcern(p, spot),
    ])
  }
