import type { AnyStateNode } from 'xstate'
import { z } from 'zod'
import { factIds } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { AnswerEvent, Journal, JournalEvent } from '../../flows/journal.ts'
import { pathway } from '../../flows/pathway.ts'
import { start, type State, step } from '../../flows/replay.ts'

/** A transition as the chart declares it: the region, and where in it an event leads. */
export type Transition = `${string} -> ${string}`

/** Where each region of the chart stands. */
const Places = z.object({
  conversation: z.string(),
  emergency: z.string(),
  lifecycle: z.string(),
  duties: z.record(z.enum(dutyIds), z.string()),
})
const placesOf = ({ value }: State): ReadonlyMap<string, string> => {
  const { duties, ...regions } = Places.parse(value)
  const each = Object.entries(duties).map(([id, at]) => [`duties.${id}`, at] as const)
  return new Map([...Object.entries(regions), ...each])
}

/** Every transition that the chart declares, read from the chart itself. */
export const declared = (node: AnyStateNode = pathway.root): Transition[] => [
  ...[...node.transitions.values()]
    .flat()
    .flatMap(({ target }) =>
      (target ?? []).map(({ key }): Transition => `${node.path.join('.')} -> ${key}`),
    ),
  ...Object.values(node.states).flatMap((child) => declared(child)),
]

/** The transitions that a journal takes, and the kinds of events in it. */
export const takenBy = (journal: Journal): (Transition | JournalEvent['type'])[] => {
  let state = start(journal)
  return journal.events.flatMap((event) => {
    const before = placesOf(state)
    state = step(state, event)
    const moved = [...placesOf(state)].filter(([region, at]) => before.get(region) !== at)
    return [event.type, ...moved.map(([region, at]): Transition => `${region} -> ${at}`)]
  })
}

const acts: Record<Exclude<JournalEvent['type'], AnswerEvent['type']>, true> = {
  DONE: true,
  ATTEMPT: true,
  DECIDE: true,
  SET_T0: true,
  TAKE_OVER: true,
  HAND_OVER: true,
  GO_ON: true,
  NOTHING_HERE: true,
  WHAT_IF: true,
  BACK: true,
  EMERGENCY: true,
  EMERGENCY_OVER: true,
  RESPONDERS_TOOK_OVER: true,
  PATIENT_LEFT: true,
  REPORT_NOW: true,
  COMPANION_BACK: true,
  FINISH: true,
}
/** Every kind of event that a journal can hold. */
export const eventKinds = [...factIds.map((fact) => `ANSWER.${fact}`), ...Object.keys(acts)]
