import { dutyIds, type DutyId } from '../../flows/ids.ts'
import type { DutyView } from '../../flows/view.ts'
import type { SpotCheck } from './check.ts'
import type { Spot } from './explore.ts'
import { law } from './law.ts'
import { lawDecided } from './lawDecisions.ts'
import { lawAgencies, lawHours, lawMet, lawPlanned, type LawTask, lawTasks } from './lawTasks.ts'
import { happens } from './told.ts'

const idOf = (duty: DutyId) => (duty === 'childReport' ? 'SP-02' : 'SP-03')
const openByLaw = (duty: DutyId, { view: { known } }: Spot): LawTask[] =>
  lawTasks(duty, known).filter(({ task }) => !lawMet(duty, task, known))

/** Owed as the law has it, or as it was decided where the law leaves it open. */
export const byLaw = (duty: DutyId, spot: Spot): DutyView['status'] => {
  const { known } = spot.view
  const childNot =
    lawDecided('childReport', known, spot.made) === 'notOwed' &&
    law.childReport(known, false) === 'undecided'
  const ruled = law[duty](known, childNot)
  const decided = ruled === 'undecided' ? lawDecided(duty, known, spot.made) : null
  if ((decided ?? ruled) !== 'owed') return decided ?? ruled
  const left = openByLaw(duty, spot)
  if (left.length === 0) return 'complete'
  return left.some(({ kind }) => kind === 'call') ? 'owed' : 'phoned'
}

/** Each duty stands where the law has it; the end waits for every decision, call and written report. */
const standing = (duty: DutyId): SpotCheck => ({
  id: idOf(duty),
  look: (spot, p) => {
    const { status } = spot.view.duties[duty]
    const should = byLaw(duty, spot)
    if (status !== should) return `${duty} is ${status}, where the law has ${should}`
    if (status === 'notOwed' || status === 'complete') return null
    if (spot.memory.lifecycle === 'closed') return `it is closed and ${duty} is ${status}`
    const planned = lawPlanned(duty, spot.view.known)
    const form = openByLaw(duty, spot).some(({ kind }) => kind === 'written') && !planned
    if (spot.memory.lifecycle !== 'open' || (status === 'phoned' && !form)) return null
    const finishes = p.refusalOf(spot.memory, happens('FINISH')) === null
    return finishes ? `it can be finished while ${duty} is ${status}` : null
  },
})
/** Only the acts complete a duty, and all of them. */
const completing = (duty: DutyId): SpotCheck => ({
  id: 'SP-18',
  look: (spot) => {
    if (spot.view.duties[duty].status !== 'complete') return undefined
    const [left] = openByLaw(duty, spot)
    return left ? `${duty} is complete without ${left.task}` : null
  },
})
/** Calls go where the law sends them; harm in a facility never ends with APS alone. */
const calling = (duty: DutyId): SpotCheck => ({
  id: 'SP-24',
  look: ({ view: { duties, known }, memory }) => {
    const { tasks, status } = duties[duty]
    const wrong = tasks.find(
      ({ kind, task }) => kind === 'call' && !lawAgencies[duty].includes(task),
    )
    if (wrong) return `${duty} asks to ${wrong.task}`
    const facility = known.facts.careFacility === 'yes' || known.facts.careFacility === 'unsure'
    if (!facility || !lawAgencies[duty].includes('call-aps')) return undefined
    if (status !== 'phoned' && status !== 'complete') return null
    const apsOnly = !memory.acts.some(
      ({ duty: of, task, record }) =>
        of === duty &&
        (record.call ?? task).startsWith('call-') &&
        (record.call ?? task) !== 'call-aps',
    )
    return apsOnly ? `${duty} in a facility counts as called with APS alone` : null
  },
})
const closing: SpotCheck = {
  id: 'SP-20',
  look: ({ memory, view }) => {
    if (memory.lifecycle !== 'closed') return undefined
    const open = dutyIds.find((duty) => ['owed', 'undecided'].includes(view.duties[duty].status))
    return open ? `it is closed with an open call for ${open}` : null
  },
}
/** Whatever the age, a wound by gun or assault is some report's, or was decided and written down. */
const wounded: SpotCheck = {
  id: 'SP-25',
  look: ({ view: { facts, known, duties }, memory, made }) => {
    const wound = facts.injury === 'firearm' || facts.injury === 'assault'
    if (!wound || (facts.age === undefined && memory.lifecycle === 'open')) return undefined
    const { injuryReport, childReport } = duties
    if (injuryReport.status !== 'notOwed' || childReport.status !== 'notOwed') return null
    return lawDecided('injuryReport', known, made)
      ? null
      : 'a wound by gun or assault leaves no report and no decision'
  },
}
/** Without privacy, language, permission or capacity a duty is still recorded and called. */
const recording = (duty: DutyId): SpotCheck => ({
  id: 'SP-17',
  look: ({ memory, view }, p) => {
    const { status, tasks } = view.duties[duty]
    if (status === 'notOwed' || memory.lifecycle === 'closed') return undefined
    const barred = tasks.find(({ task, kind, met }) => {
      if (met || kind === 'written') return false
      return p.refusalOf(memory, happens('DONE', { duty, task })) !== null
    })
    return barred ? `${duty}.${barred.task} cannot be written down` : null
  },
})
const hour = 3_600_000
/** A written report is due by the time the information was first had, whatever was done since. */
const timed = (duty: DutyId): SpotCheck => ({
  id: 'SP-19',
  look: ({ memory }, p) => {
    const t0 = memory.t0[duty]
    if (t0 === undefined || memory.acts.length === 0) return undefined
    const due = p.deadlinesOf(duty, memory)['written-report']
    const undone = p.deadlinesOf(duty, { ...memory, acts: [], attempts: [], decisions: [] })
    if (due !== undone['written-report']) return `the report of ${duty} is due by what was done`
    const hours = lawHours[duty]
    if (due === undefined || hours === null) return null
    const late = due > Date.parse(t0) + hours * hour
    return late ? `the report of ${duty} is due later than ${hours} hours` : null
  },
})
export const dutyChecks: readonly SpotCheck[] = [
  ...dutyIds.flatMap((duty) => [
    standing(duty),
    completing(duty),
    calling(duty),
    recording(duty),
    timed(duty),
  ]),
  closing,
  wounded,
]
