import { type StepId, stepIds } from '../../../flows/ids.ts'
import type { ClassRun } from './classShape.ts'

/** How one run stands to the protocol at a step. */
export const heatStates = ['together', 'parted', 'notReached'] as const
export type HeatState = (typeof heatStates)[number]

/** A run as it is shown: its made-up name, or else its number in the class, from 1. */
export type HeatLearner = { name: string; number: number }
export type HeatRow = {
  step: StepId
  /** One for each learner, in their order. */
  states: readonly HeatState[]
  /** How many runs parted here, and of how many that came here. */
  parted: number
  came: number
}
/** The runs of one scenario, side by side. */
export type Heat = {
  scenario: string
  learners: readonly HeatLearner[]
  rows: readonly HeatRow[]
}

const stateAt = ({ reached, parted }: ClassRun, step: StepId): HeatState => {
  if (!reached.includes(step)) return 'notReached'
  return parted.includes(step) ? 'parted' : 'together'
}

const rowOf = (runs: readonly ClassRun[], step: StepId): HeatRow => {
  const states = runs.map((run) => stateAt(run, step))
  return {
    step,
    states,
    parted: states.filter((state) => state === 'parted').length,
    came: states.filter((state) => state !== 'notReached').length,
  }
}

/** One map a scenario, since two scenarios do not have the same steps; steps nobody came to are left out. */
export const heatOf = (runs: readonly ClassRun[]): readonly Heat[] => {
  const numbered = runs.map((run, index) => ({ run, number: index + 1 }))
  return [...new Set(runs.map(({ scenario }) => scenario))].map((scenario) => {
    const here = numbered.filter(({ run }) => run.scenario === scenario)
    const rows = stepIds.map((step) =>
      rowOf(
        here.map(({ run }) => run),
        step,
      ),
    )
    return {
      scenario,
      learners: here.map(({ run, number }) => ({ name: run.name, number })),
      rows: rows.filter(({ came }) => came > 0),
    }
  })
}
