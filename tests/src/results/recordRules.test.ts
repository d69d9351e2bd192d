import { beforeEach, expect, test } from 'vitest'
import { newId } from '../../../src/results/newId.ts'
import {
  cmi5Id,
  type Launched,
  launchDataOf,
  moveOnId,
  RecordRules,
} from '../../journeys/recordRules.ts'

const launch: Launched = { session: 's1', registration: newId(), learner: 'anna' }
const key = 'Basic anna'
let rules = new RecordRules()
beforeEach(() => {
  rules = new RecordRules()
  rules.launches.set(key, launch)
})

const results: Record<string, object> = {
  completed: { completion: true, duration: 'PT1S' },
  passed: { success: true, duration: 'PT1S' },
  failed: { success: false, duration: 'PT1S' },
  terminated: { duration: 'PT1S' },
}
const statement = (verb: string, of = launch) => {
  const { contextActivities, extensions } = launchDataOf(of).contextTemplate
  const category = [
    { id: cmi5Id },
    ...(['completed', 'passed', 'failed'].includes(verb) ? [{ id: moveOnId }] : []),
  ]
  return {
    id: newId(),
    actor: { account: { homePage: 'https://lms.example.org', name: of.learner } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { objectType: 'Activity', id: 'https://lms.example.org/au/1' },
    ...(results[verb] ? { result: results[verb] } : {}),
    context: {
      registration: of.registration,
      extensions,
      contextActivities: { ...contextActivities, category },
    },
    timestamp: new Date().toISOString(),
  }
}
const put = (one: ReturnType<typeof statement>, authorization = key) =>
  rules.put(authorization, one.id, one)
const say = (...verbs: string[]) => verbs.map((verb) => put(statement(verb)))

test('the store of these tests takes a session as cmi5 has it', () => {
  expect(say('initialized', 'completed', 'passed', 'terminated')).toEqual([204, 204, 204, 204])
  expect(rules.faults).toEqual([])
})

test.each([
  ['anything before Initialized', ['completed']],
  ['Initialized twice', ['initialized', 'initialized']],
  ['a second Completed', ['initialized', 'completed', 'completed']],
  ['a second Passed', ['initialized', 'passed', 'passed']],
  ['Failed after Passed', ['initialized', 'passed', 'failed']],
  ['Passed after Failed in one session', ['initialized', 'failed', 'passed']],
  ['anything after Terminated', ['initialized', 'terminated', 'completed']],
])('it refuses %s', (_, verbs) => {
  expect(say(...verbs).at(-1)).toBe(403)
  expect(rules.faults).toHaveLength(1)
})

test('it refuses in a later session what the registration has already', () => {
  say('initialized', 'completed', 'passed', 'terminated')
  const next = { ...launch, session: 's2' }
  rules.launches.set('Basic next', next)
  const said = ['initialized', 'completed', 'passed', 'failed', 'terminated'].map((verb) =>
    put(statement(verb, next), 'Basic next'),
  )
  expect(said).toEqual([204, 403, 403, 403, 204])
})

test('it refuses another’s key, another’s session and another’s registration', () => {
  expect(put(statement('initialized'), 'Basic berta')).toBe(403)
  expect(put(statement('initialized', { ...launch, session: 's2' }))).toBe(403)
  expect(put(statement('initialized', { ...launch, registration: newId() }))).toBe(403)
})

test('it refuses for good what is no statement, and knows one it has', () => {
  const one = statement('initialized')
  expect(rules.put(key, one.id, { ...one, actor: {} })).toBe(400)
  expect([put(one), put(one), put({ ...one, timestamp: '2026-01-01T00:00:00Z' })]).toEqual([
    204, 204, 409,
  ])
})
