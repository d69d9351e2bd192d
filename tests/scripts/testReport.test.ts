import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countTests, filesNobodyRan } from '../../scripts/testReport.mjs'

const folder = mkdtempSync(join(tmpdir(), 'handrail-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reportOf = (name: string, status: string, ...results: string[]) => {
  const assertionResults = results.map((result) => ({ status: result, fullName: 'a test' }))
  const path = join(folder, 'reports', 'one.json')
  mkdirSync(join(folder, 'reports'), { recursive: true })
  writeFileSync(path, JSON.stringify({ testResults: [{ name, status, assertionResults }] }))
  return path
}

test.each([
  ['tests that pass', ['passed', 'passed', 'passed'], true, { passed: 2, failed: 0 }],
  ['a test that fails', ['failed', 'passed', 'failed'], false, { passed: 1, failed: 1 }],
  ['a skipped test', ['passed', 'passed', 'skipped'], true, { passed: 1, failed: 1 }],
  ['a test still to be written', ['passed', 'todo'], true, { passed: 0, failed: 1 }],
  ['a file that could not be loaded', ['failed'], false, { passed: 0, failed: 1 }],
  ['a file without a test', ['passed'], true, { passed: 0, failed: 1 }],
  ['a hook that failed after its tests', ['failed', 'passed'], false, { passed: 1, failed: 1 }],
  ['a run that ended badly', ['passed', 'passed'], false, { passed: 1, failed: 1 }],
])('%s is counted as it should', (_what, [status = '', ...results], endedWell, expected) => {
  expect(countTests(reportOf('any', status, ...results), endedWell)).toMatchObject(expected)
})

test('a run that left no report counts as failed', () => {
  expect(countTests(join(folder, 'absent.json'), true)).toMatchObject({ passed: 0, failed: 1 })
})

test('a test file that no project ran is named', () => {
  const tests = join(folder, 'tests')
  mkdirSync(join(tests, 'nowhere'), { recursive: true })
  writeFileSync(join(tests, 'ran.test.ts'), '')
  writeFileSync(join(tests, 'nowhere', 'lost.test.tsx'), '')
  reportOf(join(tests, 'ran.test.ts'), 'passed', 'passed')
  expect(filesNobodyRan(tests, join(folder, 'reports'))).toEqual([
    join(tests, 'nowhere', 'lost.test.tsx'),
  ])
})
