import { expect, test } from 'vitest'
import { judge, withoutSurvivors } from '../../scripts/mutateReport.ts'

const source = 'export const minor = (age: number) =>\n  age < 18\nexport const old = age < 18\n'
const mutant = (status: string, line: number, columns: readonly [number, number]) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'age <= 18',
  location: { start: { line, column: columns[0] }, end: { line, column: columns[1] } },
})
const first = mutant('Survived', 2, [3, 11])
const second = mutant('NoCoverage', 3, [20, 28])
const killed = mutant('Killed', 2, [3, 11])
const reportOf = (...mutants: (typeof first)[]) => ({
  files: { 'flows/age.ts': { source, mutants } },
})
const known = {
  file: 'flows/age.ts',
  original: 'age < 18',
  mutated: 'age <= 18',
  why: 'only an example, and long enough',
}

test('a change of a rule that no test notices is named with both wordings', () => {
  const { unexplained, counts } = judge(reportOf(first, killed), [])
  expect(unexplained).toEqual([
    { file: 'flows/age.ts', line: 2, original: 'age < 18', mutated: 'age <= 18' },
  ])
  expect(counts).toEqual({ killed: 1, survived: 1 })
})
test('one that was explained is not, wherever in the file it stands now', () => {
  expect(judge(reportOf(first), [known])).toMatchObject({ unexplained: [], gone: [] })
  expect(judge(reportOf(second), [known])).toMatchObject({ unexplained: [], gone: [] })
})
test('an explanation covers as many places as it says, no more and no fewer', () => {
  expect(judge(reportOf(first, second), [known]).unexplained).toHaveLength(2)
  const twice = { ...known, times: 2 }
  expect(judge(reportOf(first, second), [twice])).toMatchObject({ unexplained: [], gone: [] })
  expect(judge(reportOf(first), [twice]).gone).toEqual([twice])
})
test('an explanation of what no longer survives has to go', () => {
  expect(judge(reportOf(killed), [known]).gone).toEqual([known])
})
test('files that were not tried are left alone', () => {
  expect(judge({ files: {} }, [known])).toMatchObject({ unexplained: [], gone: [] })
})
test('what survived is tried again, in the files that are asked for', () => {
  const report = reportOf(first, second, killed)
  expect(withoutSurvivors(report, [])).toEqual(reportOf(killed))
  expect(withoutSurvivors(report, ['flows/age.ts'])).toEqual(reportOf(killed))
  expect(withoutSurvivors(report, ['flows/other.ts'])).toEqual(report)
})
