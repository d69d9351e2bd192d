import { factIds } from '../../flows/facts.ts'
import { dutyIds, type StepId } from '../../flows/ids.ts'
import { resourceById } from '../../content/resources/resources.ts'
import type { SpotCheck } from './check.ts'
import type { Spot } from './explore.ts'
import { law, lawAdult } from './law.ts'
import { says } from './told.ts'

const authorities = ['mandated-report', 'law-enforcement-tip', 'reporting-online-exploitation']
/** An adult about whom the law asks nothing now, and never did in this encounter. */
const free = ({ view: { duties, known, facts } }: Spot): boolean =>
  lawAdult(facts) &&
  dutyIds.every(
    (duty) => duties[duty].status === 'notOwed' && law[duty](known, false) === 'notOwed',
  )

/** Without a duty, only the adult's own wish opens a call about them. */
const asking: SpotCheck = {
  id: 'SP-04',
  look: (spot, p) => {
    const { facts, duties } = spot.view
    if (!lawAdult(facts)) return undefined
    const asked = dutyIds.find(
      (duty) => duties[duty].status === 'notOwed' && duties[duty].tasks.length > 0,
    )
    if (asked) return `acts of ${asked} are asked for without a duty`
    if (!free(spot)) return null
    if (facts.police === 'wants' || facts.hotline === 'call-together') return null
    const offered = p
      .offersFor(spot.memory, 'staff')
      .offered.find(({ id }) => authorities.includes(resourceById(id)?.kind ?? ''))
    return offered ? `${offered.id} is offered about an adult who did not ask for it` : null
  },
}
const revocable = ['permission', 'help', 'choices', 'police', 'hotline', 'forensicExam', 'paper']
const taken: Partial<Record<string, unknown>> = {
  permission: 'declined',
  help: 'nothing-today',
  choices: {},
  police: 'declines',
  hotline: 'declines',
  forensicExam: 'decline',
  paper: 'not-safe',
}
const afterNo: readonly StepId[] = ['help', 'needs', 'choices', 'safety-plan']
/** A no ends the asking, and every yes can be taken back. */
const declining: SpotCheck = {
  id: 'SP-05',
  look: ({ memory, view }, p) => {
    const { facts, page } = view
    if (!lawAdult(facts) || memory.lifecycle !== 'open') return undefined
    const no = facts.permission === 'declined' || facts.help === 'nothing-today'
    const again =
      afterNo.includes(page.step) || (page.fact === 'forensicExam' && facts.permission !== 'yes')
    if (no && again && memory.cursor === null) return `${page.step} is put again after a no`
    const fixed = factIds.find(
      (fact) =>
        revocable.includes(fact) &&
        facts[fact] !== undefined &&
        p.refusalOf(memory, says(fact, taken[fact], 'changed')) !== null,
    )
    return fixed ? `${fixed} cannot be taken back` : null
  },
}
/** No concern about a child is never the end without time alone, or a consult, and none of the signs. */
const noConcern: SpotCheck = {
  id: 'SP-21',
  look: ({ memory, view, made }, p) => {
    if (memory.lifecycle === 'open') return undefined
    if (p.endStateOf(memory) !== 'minor-no-concern') return null
    const { privacy, interpreter } = view.facts
    const now =
      privacy === 'alone' && (interpreter === 'not-needed' || interpreter === 'professional')
    const limits = memory.limitsSaidTo?.startsWith('minor') ?? false
    const seen = (now || memory.before.privateTime) && limits
    // Made by the law: after a consult that said no, with the reporter's own no.
    const consulted = made.some(
      ({ duty, decision }) => duty === 'childReport' && decision === 'notOwed',
    )
    if (!seen && !consulted) return 'no concern about a child who was never seen alone'
    const none = view.facts.ruledOutCheck === 'none-of-these'
    return none ? null : 'no concern about a child whose signs were not looked at'
  },
}
export const endChecks: readonly SpotCheck[] = [asking, declining, noConcern]
