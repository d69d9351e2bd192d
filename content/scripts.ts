import type { Facts } from '../flows/facts.ts'
import type { DutyId } from '../flows/ids.ts'
import { canSpeakPrivately, isAdult, isElder, reportableInjury } from '../flows/predicates.ts'
import { type Page, pageKey, type View } from '../flows/view.ts'

type When = (view: View) => boolean

/** Words to read aloud: on which pages, and when. The words stand in scripts.json under the same id. */
export type Script = {
  id: string
  at: readonly string[]
  /** Fit to be heard by a companion. All others wait until the patient can speak privately. */
  overheard: boolean
  when: When
  /** The duty whose `tell-patient` these words serve. */
  duty?: DutyId
}

const always: When = () => true
const both =
  (...all: readonly When[]): When =>
  (view) =>
    all.every((one) => one(view))
const not =
  (one: When): When =>
  (view) =>
    !one(view)

const alone: When = ({ facts }) => canSpeakPrivately(facts)
const asking: When = ({ mode }) => mode === 'asking'
const limitsSaid: When = ({ standing }) => standing.limitsCurrent
const adult: When = ({ facts }) => isAdult(facts)
/** An unknown age is spoken to as a minor (A5). */
const minor = not(adult)
const young: When = ({ facts }) => typeof facts.age === 'number' && facts.age < 12
const injured: When = ({ facts }) => reportableInjury(facts) || facts.injury === 'unsure'
/** Maybe 60, maybe dependent: said to them too, since the limit may hold for them (C13, C14). */
const older: When = ({ facts, known }) =>
  isElder(facts, { ...known.site, elderFrom: 60 }) ||
  facts.age === 'adult-age-unsure' ||
  facts.dependent === 'yes' ||
  facts.dependent === 'unsure'
const withOfficer: When = ({ facts }) =>
  facts.custody === 'officer-present' || facts.custody === 'in-custody'
const needsInterpreter: When = ({ facts }) =>
  facts.interpreter === 'not-yet' || facts.interpreter === 'unavailable'
const withInterpreter: When = ({ facts }) => facts.interpreter === 'professional'
const declined: When = ({ facts }) =>
  facts.permission === 'declined' || facts.permission === 'not-now'
/** Information is offered once, as to everybody, also after a decline (PATHWAY 4). */
const mayInform: When = ({ facts }) =>
  facts.permission !== undefined && facts.permission !== 'cannot-answer'
const pastAsChild: When = ({ facts }) => facts.when === 'past-as-child'
const nothingToday: When = ({ facts }) => facts.help === 'nothing-today'
const inFacility: When = ({ facts }) =>
  facts.careFacility === 'yes' || facts.careFacility === 'unsure'

const toRoom = <const Id extends string>(id: Id, at: readonly string[], when = always) => ({
  id,
  at,
  overheard: true,
  when,
})
const toPatient = <const Id extends string>(id: Id, at: readonly string[], when = always) => ({
  id,
  at,
  overheard: false,
  when,
})
/** Said before the call, once it is owed and until the patient was told. */
const tell = <const Id extends string>(id: Id, duty: DutyId, when = always) => ({
  ...toPatient(id, ['reports', 'plan'], (view) => isToBeTold(view, duty) && when(view)),
  duty,
})
const isToBeTold = ({ duties }: View, duty: DutyId): boolean =>
  duties[duty].status !== 'undecided' &&
  duties[duty].tasks.some(({ task, met }) => task === 'tell-patient' && !met)

export const scripts = [
  toRoom('routine-separation', ['privacy', 'make-privacy']),
  toRoom('one-at-a-time', ['make-privacy']),
  toRoom('phones-away', ['make-privacy']),
  toRoom('officer-space', ['privacy', 'make-privacy'], withOfficer),
  toRoom('interpreter-offer', ['make-privacy'], needsInterpreter),
  toRoom('comfort', ['make-privacy']),
  toRoom('call-button', ['concern.concern'], not(alone)),
  toRoom('come-back', ['plan'], not(alone)),

  toPatient('interpreter-set-up', ['say-first'], withInterpreter),
  toPatient('limits-child', ['say-first'], young),
  toPatient('limits-minor', ['say-first'], both(minor, not(young))),
  toPatient('limits-adult', ['say-first'], both(adult, not(older), not(injured))),
  toPatient('limits-injured', ['say-first'], both(adult, not(older), injured)),
  toPatient('limits-older', ['say-first'], both(adult, older, not(injured))),
  toPatient('limits-older-injured', ['say-first'], both(adult, older, injured)),
  toPatient('permission', ['say-first'], both(adult, limitsSaid)),
  toPatient('permission-minor', ['say-first'], both(minor, limitsSaid)),

  toPatient('decline', ['concern.concern'], both(adult, declined)),
  toPatient('decline-minor', ['concern.concern'], both(minor, declined)),
  toPatient('universal', ['concern.concern'], both(not(young), limitsSaid, mayInform)),
  toPatient('invitation', ['concern.concern'], both(not(young), asking)),
  toPatient('invitation-child', ['concern.concern'], both(young, asking)),
  toPatient('thank-you', ['concern.concern'], asking),

  toPatient('family', ['minor-safety.guardianInvolved'], asking),
  toPatient('leaving-soon', ['minor-safety.removalRisk'], asking),
  toPatient('staying-where', ['minor-safety.placement'], asking),
  toPatient('chart-access', ['minor-safety.recordAccess', 'safety-plan.recordAccess'], asking),
  toPatient('others', ['others'], asking),
  toPatient('others-past', ['others'], both(asking, pastAsChild)),
  toPatient('rights-card', ['forensic.rightsCard']),
  toPatient('exam', ['forensic.forensicExam'], asking),

  tell('tell-child', 'childReport', not(young)),
  tell('tell-child-young', 'childReport', young),
  tell('tell-other-child', 'otherChildReport'),
  tell('tell-injury', 'injuryReport'),
  tell('tell-adult', 'elderDependentReport', not(inFacility)),
  tell('tell-adult-facility', 'elderDependentReport', inFacility),
  tell('tell-exam', 'examNotice'),

  toPatient('help', ['help.help'], asking),
  toPatient('needs', ['needs'], asking),
  toPatient('choices', ['choices'], asking),
  toPatient('police', ['choices'], both(adult, asking)),
  toPatient('hotline', ['choices'], both(adult, asking)),
  toPatient('hotline-minor', ['choices'], both(minor, asking)),
  toPatient('tonight', ['safety-plan.tonight'], asking),
  toPatient('phone-watched', ['safety-plan.phoneWatched'], asking),
  toPatient('paper', ['safety-plan.paper'], asking),
  toPatient('learn-number', ['safety-plan.paper'], asking),
  toPatient('contact', ['safety-plan.safeContact'], asking),
  toPatient('nothing-today', ['plan'], nothingToday),
] as const satisfies readonly Script[]

export type ScriptId = (typeof scripts)[number]['id']
export const scriptIds: readonly ScriptId[] = scripts.map(({ id }) => id)

const isHere = ({ disposition }: Facts): boolean =>
  disposition !== 'died' && disposition !== 'left-early'

/** The words this page offers to read aloud, in the order they are said. */
export const scriptsFor = (view: View, page: Page): readonly (Script & { id: ScriptId })[] =>
  isHere(view.facts)
    ? scripts.filter(
        ({ at, overheard, when }) =>
          at.includes(pageKey(page)) && (overheard || canSpeakPrivately(view.facts)) && when(view),
      )
    : []
