import type { Scenario } from '../scenario.ts'
import type { ErrorId } from '../scenarioTypes.ts'
import { answering, type Ask, askKey, lackedBy, reachedBy } from './hear.ts'
import type { Moment, Scene } from './scene.ts'
import { truthOf } from './truth.ts'

/** The one error that a question is, or null; the first that holds, the gravest first. */
export const askErrorOf = (scenario: Scenario, { event, before }: Moment): ErrorId | null => {
  if (event.type !== 'PRACTICE.ASK' || event.of !== 'patient') return null
  if (event.through === 'companion') return 'companion-as-interpreter'
  if (before.refused.has(event.topic)) return 'pressed-after-no'
  const reveal = answering(scenario, before, event)
  if (!reveal) return null
  const lacked = lackedBy(before, event, reveal)
  if (lacked.includes('privacy')) return 'questions-before-privacy'
  if (lacked.includes('limits')) return 'questions-before-limits'
  return isAgain(scenario, before, event) ? 'asked-over-again' : null
}

/** A child is not made to say it twice; anybody else is asked no third time what was answered. */
const isAgain = (scenario: Scenario, before: Scene, ask: Ask): boolean => {
  const { age } = truthOf(scenario)
  const enough = typeof age === 'number' && age < 18 ? 1 : 2
  const answered = reachedBy(scenario, before, ask).every(({ id }) => before.cameOut.has(id))
  return answered && (before.asked[askKey(ask.topic, ask.of)] ?? 0) >= enough
}
