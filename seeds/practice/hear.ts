import { viewOf } from '../../flows/view.ts'
import type { Reveal, Scenario } from '../scenario.ts'
import type { AskedOf, ConditionId, TopicId } from '../scenarioTypes.ts'
import type { PracticeEvent } from './practiceJournal.ts'
import type { Scene } from './scene.ts'

export type Ask = Extract<PracticeEvent, { type: 'PRACTICE.ASK' }>
type Question = Pick<Ask, 'topic' | 'of' | 'through'>

type Holds = (scene: Scene, asked: Question, reveal: Reveal) => boolean
const holds: Record<ConditionId, Holds> = {
  privacy: ({ companion, state }) =>
    companion !== 'here' && viewOf(state.context).facts.privacy === 'alone',
  interpreter: ({ state }, { through }) =>
    through === 'professional' && viewOf(state.context).facts.interpreter === 'professional',
  limits: ({ state }) => viewOf(state.context).standing.limitsCurrent,
  permission: ({ state }) => viewOf(state.context).facts.permission === 'yes',
  'second-time': ({ asked }, { topic, of }) => (asked[askKey(topic, of)] ?? 0) > 0,
  staged: ({ happened }, _, { after }) => happened.some(({ event }) => event.id === after),
  chart: (_, { of }) => of === 'chart',
}

export const askKey = (topic: TopicId, of: AskedOf): string => `${topic}:${of}`

/** The conditions of a reveal that do not hold if it is asked for like this, now. */
export const lackedBy = (scene: Scene, asked: Question, reveal: Reveal): ConditionId[] =>
  reveal.needs.filter((need) => !holds[need](scene, asked, reveal))

/** What could come out of this question now: staged things only once they happened. */
export const reachedBy = (scenario: Scenario, scene: Scene, asked: Question): Reveal[] =>
  scenario.reveals.filter(
    (reveal) =>
      reveal.topic === asked.topic &&
      reveal.of === asked.of &&
      (reveal.after === undefined || holds.staged(scene, asked, reveal)),
  )

/** The one that answers: the first that comes out anew, else the first held back, else the last told. */
export const answering = (scenario: Scenario, scene: Scene, asked: Question): Reveal | null => {
  const reached = reachedBy(scenario, scene, asked)
  const fresh = reached.filter(({ id }) => !scene.cameOut.has(id))
  return (
    fresh.find((reveal) => lackedBy(scene, asked, reveal).length === 0) ??
    fresh[0] ??
    reached.at(-1) ??
    null
  )
}

/** The scene after a question: the true words where every condition holds, else what comes instead. */
export const hear = (scenario: Scenario, before: Scene, ask: Ask): Scene => {
  const reveal = answering(scenario, before, ask)
  if (!reveal) return before
  const lacked = lackedBy(before, ask, reveal)
  const cameOut = lacked.length === 0 && !reveal.never
  const says = cameOut ? reveal.says : (reveal.instead ?? reveal.says)
  const key = askKey(ask.topic, ask.of)
  const rightly = lacked.every((need) => need === 'second-time')
  return {
    ...before,
    heard: [...before.heard, { at: ask.at, who: ask.of, says, from: reveal.id, cameOut, lacked }],
    asked: rightly ? { ...before.asked, [key]: (before.asked[key] ?? 0) + 1 } : before.asked,
    ...(cameOut && {
      cameOut: new Set([...before.cameOut, reveal.id]),
      known: { ...before.known, ...reveal.brings },
    }),
    ...(cameOut && reveal.no && { refused: new Set([...before.refused, ask.topic]) }),
  }
}
