import type { Scenario } from '../scenario.ts'
import type { ErrorId } from '../scenarioTypes.ts'
import { answering, lackedBy } from './hear.ts'
import type { Moment } from './scene.ts'

/** The one error that a question is, or null; the first that holds, the gravest first. */
export const askErrorOf = (scenario: Scenario, { event, before }: Moment): ErrorId | null => {
  if (event.type !== 'PRACTICE.ASK' || event.of !== 'patient') return null
  if (event.through === 'companion') return 'companion-as-interpreter'
  if (before.refused.has(event.topic)) return 'pressed-after-no'
  const reveal = answering(scenario, before, event)
  if (!reveal) return null
  const lacked = lackedBy(before, event, reveal)
  if (lacked.includes('privacy')) return 'questions-before-privacy'
  return lacked.includes('limits') ? 'questions-before-limits' : null
}
