import { type FactId, factIds, type Facts } from '../../flows/facts.ts'
import type { Memory } from '../../flows/memory.ts'
import type { View } from '../../flows/view.ts'
import { lawAdult, lawMinor } from './law.ts'
import { lawMet } from './lawTasks.ts'

/**
 * Which answers belong to an encounter as it stands (PATHWAY 2 to 4), written down a second time and
 * on its own: what no step on the present path asks is set aside, what one asks is never lost.
 */
type Here = Pick<View, 'facts' | 'duties' | 'known'> & { memory: Memory }
type Belongs = (here: Here) => boolean

const understood = ({ interpreter }: Facts): boolean =>
  interpreter === 'not-needed' || interpreter === 'professional'
/** Alone, understood, and alive: words can be put to this patient without anybody else. */
export const inPrivate = (facts: Facts): boolean =>
  facts.privacy === 'alone' && understood(facts) && facts.disposition !== 'died'

const always: Belongs = () => true
const hadPrivateTime: Belongs = ({ facts, memory }) => memory.before.privateTime || inPrivate(facts)
const assaulted: Belongs = ({ facts: { clinicalFlags: flags } }) =>
  flags !== undefined && flags !== 'none' && flags.includes('recent-sexual-assault')
const childInDoubt: Belongs = ({ facts }) =>
  lawMinor(facts) && facts.concern !== undefined && facts.concern !== 'ruled-out'
/** A child's own voice counts once the report about them was explained, or while there is none. */
const explained: Belongs = ({ duties: { childReport }, known }) =>
  childReport.status === 'notOwed' ||
  childReport.status === 'undecided' ||
  lawMet('childReport', 'tell-patient', known)
const asked: Belongs = (here) => {
  const { permission, concern, entry } = here.facts
  if (!hadPrivateTime(here) || permission !== 'yes' || !explained(here)) return false
  return concern !== undefined && (concern !== 'ruled-out' || entry === 'self-identified')
}
const wanting: Belongs = (here) => asked(here) && here.facts.help === 'wants-options'
const listening: Belongs = (here) =>
  wanting(here) || (asked(here) && here.facts.help === 'info-only')
const leaving: Belongs = (here) => asked(here) && here.facts.help !== 'nothing-today'

const belongs: Record<FactId, Belongs> = {
  role: always,
  entry: always,
  danger: always,
  age: always,
  language: always,
  interpreter: always,
  dependent: ({ facts }) => lawAdult(facts),
  injury: always,
  clinicalFlags: always,
  assaultHoursAgo: assaulted,
  custody: always,
  privacy: ({ facts }) => facts.disposition !== 'died',
  limitsExplained: hadPrivateTime,
  permission: (here) => hadPrivateTime(here) && here.facts.limitsExplained === 'yes',
  concern: always,
  ruledOutCheck: ({ facts }) => lawMinor(facts) && facts.concern === 'ruled-out',
  exploitation: always,
  when: always,
  guardianInvolved: childInDoubt,
  removalRisk: childInDoubt,
  daysToEighteen: childInDoubt,
  placement: childInDoubt,
  otherChildAtRisk: always,
  otherChildren: ({ facts }) => facts.otherChildAtRisk === 'yes',
  otherAdultAtRisk: always,
  careFacility: ({ duties }) =>
    duties.elderDependentReport.status !== 'notOwed' ||
    duties.otherAdultReport.status !== 'notOwed',
  help: asked,
  needs: wanting,
  serviceFit: wanting,
  choices: listening,
  police: (here) => listening(here) && lawAdult(here.facts),
  hotline: listening,
  rightsCard: (here) =>
    assaulted(here) &&
    (hadPrivateTime(here) || here.memory.answered.rightsCard?.value === 'kept-for-later'),
  forensicExam: assaulted,
  tonight: leaving,
  phoneWatched: leaving,
  recordAccess: (here) => childInDoubt(here) || leaving(here),
  paper: leaving,
  safeContact: leaving,
  disposition: always,
}

/** The answers that were given and belong to the encounter now, in the order of the facts. */
export const lawLive = (memory: Memory, { facts, duties, known }: View): readonly FactId[] => {
  const here: Here = { facts, duties, known, memory }
  return factIds.filter((fact) => memory.answered[fact] !== undefined && belongs[fact](here))
}
