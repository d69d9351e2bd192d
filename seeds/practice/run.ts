import type { Facts } from '../../flows/facts.ts'
import type { DutyId, StepId } from '../../flows/ids.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scenario } from '../scenario.ts'
import type { PracticeJournal } from './practiceJournal.ts'
import { firstScene, type Moment, momentsOf, type Scene } from './scene.ts'
import { truthOf } from './truth.ts'

/** A run unfolded, for everything that judges it. */
export type Run = {
  scenario: Scenario
  moments: readonly Moment[]
  last: Scene
  truth: Facts
  startedAt: string
}

/** One sign of an error: at which moment of the run, and for which duty. */
export type Hit = { moment: number; duty?: DutyId }

export const unfold = (scenario: Scenario, journal: PracticeJournal): Run => {
  const moments = momentsOf(scenario, journal)
  return {
    scenario,
    moments,
    last: moments.at(-1)?.after ?? firstScene(scenario, journal),
    truth: truthOf(scenario),
    startedAt: journal.startedAt,
  }
}

/** Whether the encounter came to one of its ends; a run may be stopped before. */
export const isOver = ({ last }: Run): boolean => last.state.context.lifecycle !== 'open'

export const stepOf = ({ state }: Scene): StepId => viewOf(state.context).page.step

/** Duties that the scenario expects to be reported. */
export const expectedDuties = ({ scenario }: Run): DutyId[] =>
  entries(scenario.expected.duties)
    .filter(([, status]) => status === 'phoned' || status === 'complete')
    .map(([duty]) => duty)

export const entries = <K extends string, V>(record: { [key in K]?: V }): [K, V][] => {
  const keys = Object.keys(record).filter((key): key is K => key in record)
  return keys.flatMap((key) => {
    const value = record[key]
    return value === undefined ? [] : [[key, value]]
  })
}
