import { createRequire } from 'node:module'
import path from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundled } from './bundle.mjs'
import { gathering } from './gather.mjs'
import { failed, messageOf, outcome } from './outcome.mjs'

/** What these files work out once, they keep: no mutant of theirs may find it, or leave it behind. */
const keeping = ['flows/zonedTime.ts']

/** Which tests hold a rule: those of its own folder, and the cases. */
const folders = /** @type {const} */ (['flows', 'content'])
/** @typedef {(typeof folders)[number]} Folder */
/** @typedef {{ gathered: import('./gather.mjs').Gathered[], fault: unknown }} Tests */

/**
 * Runs the tests of the rules within Stryker's own process, where a vitest worker for every mutant
 * would take ten times as long. They are bundled once, and loaded afresh for a mutant that is read
 * at loading, as most tables are.
 */
class RuleRunner {
  /** @type {[]} */
  static inject = []
  /** @type {Map<Folder, import('node:vm').Script>} */
  scripts = new Map()
  /** @type {Map<Folder, Tests>} loaded without any mutant in them */
  loaded = new Map()
  /** @type {string[]} tests that killed lately: they are tried first */
  killers = []
  /** @type {Map<string, number>} how long a test took, in milliseconds: short ones are tried first */
  took = new Map()
  require = createRequire(path.resolve('package.json'))

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    for (const folder of folders) this.scripts.set(folder, await bundled(folder))
  }

  /** @param {Folder} folder @returns {Tests} all loaded anew, or what went wrong while loading */
  gather(folder) {
    const { gathered, vitest } = gathering(folder)
    const require = Object.assign(
      /** @param {string} id */
      (id) => (id === 'vitest' ? vitest : this.require(id)),
      this.require,
    )
    try {
      this.scripts.get(folder)?.runInThisContext()(require, {}, {})
      return { gathered, fault: null }
    } catch (fault) {
      return { gathered, fault }
    }
  }

  /** @param {Folder} folder @returns {Tests} */
  clean(folder) {
    const tests = this.loaded.get(folder) ?? this.gather(folder)
    this.loaded.set(folder, tests)
    return tests
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    const stryker = namespace()
    const all = folders.map((folder) => this.gather(folder))
    const fault = all.find((one) => one.fault)?.fault
    if (fault) return { status: DryRunStatus.Error, errorMessage: messageOf(fault) }
    const tests = all.flatMap(({ gathered }) =>
      gathered.map((test) => {
        stryker.currentTestId = test.id
        const result = outcome(test)
        stryker.currentTestId = undefined
        return result
      }),
    )
    const mutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} }
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const { id, fileName } = activeMutant
    const folder = fileName.includes('/content/') ? 'content' : 'flows'
    this.clean(folder)
    const stryker = namespace()
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit })
    const afresh = mutantActivation === 'static' || keeping.some((file) => fileName.endsWith(file))
    const tests = this.results(afresh ? this.gather(folder) : this.clean(folder), testFilter)
    stryker.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(stryker.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
    )
  }

  /** @param {Tests} all @param {readonly string[] | undefined} only the tests that reach the mutant */
  results({ gathered, fault }, only) {
    if (fault) return [failed({ id: 'loading', name: 'loading' }, fault)]
    const byId = new Map(gathered.map((test) => [test.id, test]))
    const chosen = new Set((only ?? [...byId.keys()]).filter((id) => byId.has(id)))
    const first = this.killers.filter((id) => chosen.has(id))
    const time = /** @param {string} id */ (id) => this.took.get(id) ?? 0
    const rest = [...chosen].toSorted((one, other) => time(one) - time(other))
    const results = []
    for (const id of new Set([...first, ...rest])) {
      const test = byId.get(id)
      if (!test) continue
      const result = outcome(test)
      results.push(result)
      if (result.status === TestStatus.Success) this.took.set(id, result.timeSpentMs)
      if (result.status !== TestStatus.Failed) continue
      this.killers = [id, ...this.killers.filter((other) => other !== id)].slice(0, 40)
      break
    }
    return results
  }
}

/**
 * What the mutated rules look at: which mutant is on, and what they count.
 * @typedef {{
 *   activeMutant?: string | undefined, currentTestId?: string | undefined,
 *   hitCount?: number, hitLimit?: number | undefined,
 *   mutantCoverage?: import('@stryker-mutator/api/core').MutantCoverage
 * }} Switches
 */
/** @type {Switches} */
const switches = {}
Reflect.set(globalThis, '__stryker__', switches)
const namespace = () => switches

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RuleRunner)]
