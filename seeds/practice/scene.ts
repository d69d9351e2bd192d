import type { Facts } from '../../flows/facts.ts'
import { start, type State, step } from '../../flows/replay.ts'
import type { Scenario, ScenarioEvent } from '../scenario.ts'
import type { DeedId, TopicId } from '../scenarioTypes.ts'
import { hear } from './hear.ts'
import {
  isPractice,
  type PracticeEvent,
  type PracticeJournal,
  type RunEvent,
} from './practiceJournal.ts'
import type { Heard } from './types.ts'

/** How things stand at one moment of a run: the machine, the room, and what has come out. */
export type Scene = {
  state: State
  companion: 'none' | 'here' | 'gone'
  known: Facts
  heard: readonly Heard[]
  /** Reveals that came out. */
  cameOut: ReadonlySet<string>
  /** How often a topic was rightly put to someone, as `topic:of`. */
  asked: Readonly<Record<string, number>>
  /** Topics to which the patient said no. */
  refused: ReadonlySet<TopicId>
  happened: readonly { event: ScenarioEvent; at: string }[]
  deeds: ReadonlySet<DeedId>
}
export type Moment = { event: RunEvent; before: Scene; after: Scene }

export const firstScene = (scenario: Scenario, journal: PracticeJournal): Scene => ({
  state: start(journal),
  companion: scenario.companion === null ? 'none' : scenario.companion.here ? 'here' : 'gone',
  known: scenario.seen,
  heard: [],
  cameOut: new Set(),
  asked: {},
  refused: new Set(),
  happened: [],
  deeds: new Set(),
})

/** What one event makes of a scene. Encounter events go through the real machine. */
export const nextScene = (scenario: Scenario, before: Scene, event: RunEvent): Scene =>
  isPractice(event)
    ? practised(scenario, before, event)
    : { ...before, state: step(before.state, event) }

const practised = (scenario: Scenario, before: Scene, event: PracticeEvent): Scene => {
  if (event.type === 'PRACTICE.ASK') return hear(scenario, before, event)
  if (event.type === 'PRACTICE.DO')
    return { ...before, deeds: new Set([...before.deeds, event.deed]) }
  if (event.type === 'PRACTICE.CALL') return before
  const staged = scenario.events.find(({ id }) => id === event.event)
  return staged ? happen(before, staged, event.at) : before
}

const happen = (before: Scene, event: ScenarioEvent, at: string): Scene => ({
  ...before,
  companion: event.companion ?? before.companion,
  known: { ...before.known, ...event.brings },
  happened: [...before.happened, { event, at }],
  heard: [
    ...before.heard,
    { at, who: 'scene', says: event.says, from: event.id, cameOut: true, lacked: [] },
  ],
})

/** Every moment of a run, each with the scene before and after it. */
export const momentsOf = (scenario: Scenario, journal: PracticeJournal): Moment[] => {
  let before = firstScene(scenario, journal)
  return journal.events.map((event) => {
    const after = nextScene(scenario, before, event)
    const moment = { event, before, after }
    before = after
    return moment
  })
}

export const lastScene = (scenario: Scenario, journal: PracticeJournal): Scene =>
  journal.events.reduce(
    (scene, event) => nextScene(scenario, scene, event),
    firstScene(scenario, journal),
  )
