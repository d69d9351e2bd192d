import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const walk = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'seeds/walk.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
const example = {
  id: 'example',
  at: '2026-03-06T22:10:00-08:00',
  site: { setting: 'ed' },
  answers: {
    danger: 'none',
    age: 16,
    language: 'es',
    interpreter: 'professional',
    injury: 'none',
    clinicalFlags: 'none',
    privacy: 'alone',
    limitsExplained: 'yes',
    permission: 'yes',
    concern: 'suspected',
    guardianInvolved: 'no',
    removalRisk: 'no',
    otherChildAtRisk: 'no',
    otherAdultAtRisk: 'no',
    help: 'nothing-today',
    tonight: 'safe-place',
  },
  done: [
    'childReport.tell-patient',
    'childReport.call-registry',
    'childReport.call-police',
    'childReport.written-report',
  ],
  end: 'finish',
}

describe('npm run -s walk', () => {
  test('prints one JSON object and ends with 0 at an end', () => {
    const { status, stdout, stderr } = walk(JSON.stringify(example), '-')
    const walked: Record<string, unknown> = JSON.parse(stdout)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Object.keys(walked)).toEqual([
      'id',
      'pathwayVersion',
      'ended',
      'endState',
      'lifecycle',
      'stoppedAt',
      'steps',
      'emergency',
      'duties',
      'offered',
      'withheld',
      'accepted',
      'guidance',
      'codes',
      'setAside',
      'unused',
    ])
    expect(walked).toMatchObject({
      endState: 'minor-reported',
      lifecycle: 'closed',
      stoppedAt: null,
      duties: [
        {
          id: 'childReport',
          status: 'complete',
          deadlines: { 'written-report': '2026-03-08T11:10:00-07:00' },
        },
      ],
      unused: ['tonight'],
    })
  })
  test('ends with 2 and says where it stopped when a call is open', () => {
    const { status, stdout, stderr } = walk(JSON.stringify({ ...example, done: [] }), '-')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ ended: false, endState: null, stoppedAt: 'plan' })
    expect(stderr).toContain('calls-open')
  })
  test('ends with 2 at the step where an answer is missing', () => {
    const { privacy: _, ...answers } = example.answers
    const { status, stdout, stderr } = walk(JSON.stringify({ ...example, answers }), '-')
    expect([status, JSON.parse(stdout).stoppedAt]).toEqual([2, 'privacy'])
    expect(stderr).toContain('no answer for privacy')
  })
  test('ends with 1 and prints nothing for a file that is not valid', () => {
    const { status, stdout, stderr } = walk(
      JSON.stringify({ ...example, answers: { age: 130 } }),
      '-',
    )
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('standard input: answers.age')
  })
  test('reads YAML as well as JSON, and says plainly when it is neither', () => {
    const yaml = 'id: y\nat: 2026-03-06T22:10:00-08:00\nanswers:\n  danger: none\n'
    expect(walk(yaml, '-').status).toBe(2)
    expect(walk('{"id": ', '-').status).toBe(1)
    expect(walk('', 'no-such-file.json').stderr).toContain('no-such-file.json')
  })
})
