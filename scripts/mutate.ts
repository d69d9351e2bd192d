import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { judge, Report, Survivors, withoutSurvivors } from './mutateReport.ts'
import { root } from './npm.mjs'

/**
 * Breaks the rules one at a time and looks whether a test notices (stryker.config.mjs).
 * `npm run mutate -- flows/duties.ts` tries some files only. Exit 1: a survivor nobody explained,
 * or an explanation of one that is no more. What a test noticed before is not tried again while rule
 * and test are there; without the folder .cache/mutation everything is.
 */
const files = process.argv.slice(2)
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

const earlier = '.cache/mutation/incremental.json'
if (existsSync(join(root, earlier))) {
  const noticed = withoutSurvivors(Report.parse(json(earlier)), files)
  writeFileSync(join(root, earlier), JSON.stringify(noticed))
}
const stryker = new Stryker(files.length > 0 ? { mutate: files } : {})
await stryker.runMutationTest()

const report = Report.parse(json('.cache/mutation/report.json'))
const known = Survivors.parse(json('mutation/survivors.json'))
const { counts, unexplained, gone } = judge(report, known)

const all = counts.killed + counts.survived
const score = all === 0 ? 0 : (100 * counts.killed) / all
console.log(`${all} changes of rules tried in ${Object.keys(report.files).length} files.`)
console.log(`Noticed by a test: ${counts.killed} (${score.toFixed(1)} %).`)
console.log(`Explained in mutation/survivors.json: ${counts.survived - unexplained.length}.`)
for (const { file, line, original, mutated } of unexplained)
  console.error(`${file}:${line}: no test notices\n    ${original}\n    written as\n    ${mutated}`)
for (const { file, original, mutated } of gone)
  console.error(`${file}: take out of mutation/survivors.json: ${original} => ${mutated}`)
if (unexplained.length > 0)
  console.error(`\n${unexplained.length} not explained: better a test than an explanation.`)
process.exitCode = unexplained.length + gone.length > 0 ? 1 : 0
