import { dutyIds } from '../../../flows/ids.ts'
import { isoInZone } from '../../../flows/zonedTime.ts'
import type { Scenario, Trigger } from '../../../seeds/scenario.ts'
import { rowsOf } from './factRows.ts'
import type { Form } from './form.ts'

const nothing = { en: '', es: '' }
const present = <R extends object>(row: R) => ({ ...row, taken: false })

/** A scenario as its form shows it. */
export const formOf = (scenario: Scenario): Form => {
  const { id, title, briefing, contentWarning, languages, criticalErrors, end } = scenario
  return {
    id,
    title,
    minutes: String(scenario.minutes),
    at: isoInZone(Date.parse(scenario.at), scenario.site.timeZone).slice(0, 16),
    briefing,
    contentWarning,
    languages: [...languages, ''].slice(0, Math.max(2, languages.length)),
    companion: companionOf(scenario),
    seen: rowsOf(scenario.seen),
    cues: scenario.cues.map(present),
    reveals: scenario.reveals.map(({ after = '', instead = nothing, brings, ...reveal }) => ({
      ...present(reveal),
      after,
      instead,
      brings: rowsOf(brings),
    })),
    events: scenario.events.map(({ trigger, companion = '', brings, ...event }) => ({
      ...present(event),
      trigger: triggerOf(trigger),
      companion,
      brings: rowsOf(brings),
    })),
    calls: scenario.calls.map((call) => ({ ...present(call), busy: String(call.busy) })),
    end,
    expected: expectedOf(scenario),
    criticalErrors,
    traps: scenario.traps.map(({ duty = '', path, ...trap }) => ({
      ...present(trap),
      duty,
      path: JSON.stringify(path),
    })),
    teachingPoints: scenario.teachingPoints.map(({ sources, ...point }) => ({
      ...present(point),
      sources: sources.join(', '),
    })),
    rest: restOf(scenario),
  }
}

const companionOf = ({ companion }: Scenario): Form['companion'] =>
  companion === null
    ? { is: 'none', who: nothing }
    : { is: companion.here ? 'here' : 'gone', who: companion.who }

const triggerOf = (trigger: Trigger): { kind: string; value: string } => {
  const [[kind, value] = ['step', '']] = Object.entries(trigger)
  return { kind, value: String(value) }
}

const expectedOf = ({ expected }: Scenario): Form['expected'] => {
  const { endState, lifecycle, duties, order, callWithinMinutes } = expected
  const status = (duty: (typeof dutyIds)[number]) => duties[duty] ?? ''
  return {
    endState,
    lifecycle,
    duties: {
      childReport: status('childReport'),
      otherChildReport: status('otherChildReport'),
      injuryReport: status('injuryReport'),
      elderDependentReport: status('elderDependentReport'),
      otherAdultReport: status('otherAdultReport'),
      examNotice: status('examNotice'),
    },
    order,
    callWithinMinutes: String(callWithinMinutes),
  }
}

const restOf = ({ scenario, site, deeds, decisions, unfit }: Scenario): string =>
  JSON.stringify({ scenario, site, deeds, decisions, unfit })
