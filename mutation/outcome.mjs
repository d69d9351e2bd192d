import { TestStatus } from '@stryker-mutator/api/test-runner'

/**
 * @param {import('./gather.mjs').Gathered} test
 * @returns {import('@stryker-mutator/api/test-runner').TestResult}
 */
export const outcome = (test) => {
  const started = performance.now()
  try {
    test.run()
  } catch (fault) {
    return failed(test, fault)
  }
  const timeSpentMs = performance.now() - started
  return { id: test.id, name: test.name, timeSpentMs, status: TestStatus.Success }
}
/**
 * @param {{ id: string, name: string }} test @param {unknown} fault
 * @returns {import('@stryker-mutator/api/test-runner').FailedTestResult}
 */
export const failed = ({ id, name }, fault) => ({
  id,
  name,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: messageOf(fault),
})

/** @param {unknown} fault */
export const messageOf = (fault) => (fault instanceof Error ? fault.message : JSON.stringify(fault))
