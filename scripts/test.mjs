import './requireNode.mjs'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installMissing } from './installMissing.mjs'
import { npm, root } from './npm.mjs'
import { countTests, filesNobodyRan } from './testReport.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'handrail-tests-'))
process.chdir(root)
const walks = join(reports, 'walks')
mkdirSync(walks)
process.env['HANDRAIL_WALKS'] = walks

/** @param {boolean} ok @returns {Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** @param {string} script @returns {() => Count} */
const script = (script) => () => one(npm('run', '-s', script))

/** @param {string} name @param {string[]} projects @returns {() => Count} */
const tests = (name, projects) => () => {
  const report = join(reports, `${name}.json`)
  const chosen = projects.map((project) => `--project=${project}`)
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = npm('exec', '--no', '--', 'vitest', 'run', ...chosen, ...outputs)
  const { passed, failed, skipped } = countTests(report, ok)
  for (const test of skipped) console.error(`Skipped, so it counts as failed: ${test}`)
  return { passed, failed }
}

/** Every transition of the chart is walked in a real browser, or listed with the reason. @returns {Count} */
const allWalked = () => one(npm('exec', '--no', '--', 'tsx', 'tests/journeys/allWalked.ts', walks))

/** Every file in tests/ belongs to a project that ran it. @returns {Count} */
const noTestLeftOut = () => {
  const left = filesNobodyRan(join(root, 'tests'), reports)
  for (const file of left) console.error(`Not run: ${file}. See the projects in vitest.config.ts.`)
  return one(left.length === 0)
}

/** @type {[string, () => Count][]} */
const checks = [
  ['Types', script('typecheck')],
  ['Code, and who may import whom', script('lint:code')],
  ['Styles', script('lint:styles')],
  ['Markup', script('lint:markup')],
  ['Formatting', script('lint:format')],
  ['Nothing unused', script('lint:unused')],
  ['The pathway, proven', script('prove')],
  ['Build, within its budget', script('build')],
  ['Unit and screen tests', tests('units', ['unit', 'screens'])],
  ['Journeys in a real browser', tests('journeys', ['journeys'])],
  ['Every transition walked', allWalked],
  ['No test left out', noTestLeftOut],
]

const installed = installMissing()
if (!installed) console.error('Installing failed, so no check could run: all count as failed.')

const total = { passed: 0, failed: 0 }
for (const [title, check] of checks) {
  console.log(`\n== ${title}`)
  const { passed, failed } = installed ? check() : one(false)
  console.log(`-- ${title}: ${failed ? `${failed} failed, ` : ''}${passed} passed`)
  total.passed += passed
  total.failed += failed
}

rmSync(reports, { recursive: true })
process.exitCode = total.failed ? 1 : 0
console.log(`\n${total.passed} passed, ${total.failed} failed`)
