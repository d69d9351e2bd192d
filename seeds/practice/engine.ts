import { type StepId, type TaskId } from '../../flows/ids.ts'
import { pathwayVersion } from '../../flows/journal.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scenario, ScenarioEvent, Trigger } from '../scenario.ts'
import { askKey, reachedBy } from './hear.ts'
import { encounterOf, type PracticeJournal, type RunEvent } from './practiceJournal.ts'
import { lastScene, type Scene } from './scene.ts'
import type { AskOption, CallResult, PracticeView } from './types.ts'

/** A run before anything was done, at the scenario's own start time. */
export const newRun = (scenario: Scenario): PracticeJournal => ({
  practice: scenario.id,
  pathway: pathwayVersion,
  site: scenario.site,
  startedAt: scenario.at,
  events: [],
})

/** One event further. What the real machine refuses is the caller's to ask first (`refusalOf`). */
export const withEvent = (run: PracticeJournal, event: RunEvent): PracticeJournal => ({
  ...run,
  events: [...run.events, event],
})

/**
 * Everything the practice screens draw, from the journal alone.
 * @param now the practice clock's time, in milliseconds since 1970
 */
export const practiceView = (
  scenario: Scenario,
  run: PracticeJournal,
  now: number,
): PracticeView => {
  const scene = lastScene(scenario, run)
  const { facts, page } = viewOf(scene.state.context)
  return {
    state: scene.state,
    encounter: encounterOf(run),
    step: page.step,
    companion: scene.companion,
    interpreter: facts.interpreter === 'professional',
    heard: scene.heard,
    known: scene.known,
    asks: asksOf(scenario, scene),
    cues: scenario.cues.filter(({ at }) => at === page.step),
    due: dueEvents(scenario, run, scene, now),
    happened: scene.happened,
  }
}

const asksOf = (scenario: Scenario, scene: Scene): AskOption[] => {
  const options = new Map<string, AskOption>()
  for (const { topic, of } of scenario.reveals) {
    const reached = reachedBy(scenario, scene, { topic, of, through: 'nobody' })
    if (reached.length === 0) continue
    options.set(askKey(topic, of), {
      topic,
      of,
      asked: scene.heard.filter(({ from }) => reached.some(({ id }) => id === from)).length,
      answered: reached.every(({ id }) => scene.cameOut.has(id)),
    })
  }
  return [...options.values()]
}

/** Staged events that have not happened and whose trigger holds. */
export const dueEvents = (
  scenario: Scenario,
  run: PracticeJournal,
  scene: Scene,
  now: number,
): ScenarioEvent[] =>
  scenario.events.filter(
    ({ id, trigger }) =>
      !scene.happened.some(({ event }) => event.id === id) &&
      isTriggered(trigger, scene, now - Date.parse(run.startedAt)),
  )

const isTriggered = (trigger: Trigger, scene: Scene, passed: number): boolean => {
  const { context } = scene.state
  if ('step' in trigger) return isAtOrAfter(scene, trigger.step)
  if ('answered' in trigger) return context.answered[trigger.answered] !== undefined
  if ('revealed' in trigger) return scene.cameOut.has(trigger.revealed)
  if ('tries' in trigger) return context.privacyTries >= trigger.tries
  if ('deed' in trigger) return scene.deeds.has(trigger.deed)
  return passed >= trigger.minutes * 60_000
}

const isAtOrAfter = ({ state }: Scene, step: StepId): boolean => {
  const { context } = state
  const place = (id: StepId) => context.rows.findIndex((row) => row.id === id)
  return place(viewOf(context).page.step) >= place(step)
}

/** How a call to an agency goes if it is made now: busy as often as the scenario says, then answered. */
export const callNow = (
  scenario: Scenario,
  { events }: Pick<PracticeJournal, 'events'>,
  task: TaskId,
): CallResult => {
  const call = scenario.calls.find((known) => known.task === task)
  if (!call) return { kind: 'no-such-call', task }
  const count = (type: 'ATTEMPT' | 'PRACTICE.CALL') =>
    events.filter((event) => event.type === type && event.task === task).length
  // A try is dialled, written down, or both.
  const tries = Math.max(count('ATTEMPT'), count('PRACTICE.CALL'))
  return tries < call.busy ? { kind: 'busy', task, tries } : { kind: 'answered', task, call }
}
