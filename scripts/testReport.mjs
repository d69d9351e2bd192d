import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** @typedef {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} TestFile */

/** @param {string} report @returns {TestFile[]} none, when the run ended before it could report */
const read = (report) => {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    return []
  }
}

/**
 * Counts a run of vitest. A skipped test counts as failed, so does a file that could not be loaded,
 * and so does a run that ended badly although every test in it passed.
 * @param {string} report the JSON report
 * @param {boolean} endedWell whether vitest itself said so
 */
export const countTests = (report, endedWell) => {
  const files = read(report)
  const results = files.flatMap(({ assertionResults }) => assertionResults)
  const passed = results.filter(({ status }) => status === 'passed').length
  const failed = results.length - passed + files.filter(failedAsWhole).length
  return {
    passed,
    failed: failed || (endedWell && passed ? 0 : 1),
    skipped: results
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(({ fullName }) => fullName),
  }
}

/** @param {TestFile} file whose fault is in none of its tests: not loaded, empty, or a hook failed */
const failedAsWhole = ({ status, assertionResults }) =>
  assertionResults.length === 0 ||
  (status === 'failed' && assertionResults.every((result) => result.status === 'passed'))

/**
 * Test files that no report speaks of.
 * @param {string} tests @param {string} reports
 */
export const filesNobodyRan = (tests, reports) => {
  const ran = readdirSync(reports).flatMap((report) =>
    read(join(reports, report)).map(({ name }) => resolve(name)),
  )
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(file))
    .map((file) => resolve(tests, file))
    .filter((file) => !ran.includes(file))
}
