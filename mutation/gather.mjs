import { format } from 'node:util'
import { expect } from 'vitest'

/**
 * The part of vitest that the tests of rules use, without workers: it gathers tests, to be run one
 * by one in this process. They are the same tests, and `expect` is vitest's own.
 */

/** @typedef {{ id: string, name: string, run: () => unknown }} Gathered */

/** @param {string} name @param {readonly unknown[]} row */
const nameOf = (name, row) => {
  const left = [...row]
  return name.replaceAll(/%[sdifjo]/gu, (blank) => format(blank, left.shift()))
}

/** @param {(name: string, body: () => unknown) => void} add */
const withEach = (add) =>
  Object.assign(add, {
    /** @param {readonly unknown[]} table */
    each:
      (table) =>
      /** @param {string} name @param {(...row: unknown[]) => unknown} body */
      (name, body) => {
        for (const line of table) {
          const row = Array.isArray(line) ? line : [line]
          add(nameOf(name, row), () => body(...row))
        }
      },
  })

/** @param {string} folder whose tests they are
 * @returns {{ gathered: Gathered[], vitest: object }} a fresh list, and what stands in for vitest */
export const gathering = (folder) => {
  /** @type {Gathered[]} */
  const gathered = []
  /** @type {Map<string, number>} */
  const seen = new Map()
  /** @type {string[]} */
  const within = []
  const describe = withEach((name, body) => {
    within.push(name)
    body()
    within.pop()
  })
  const test = withEach((title, run) => {
    const name = `${folder}: ${[...within, title].join(' ')}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    gathered.push({ id: before ? `${name} (${before + 1})` : name, name, run })
  })
  return { gathered, vitest: { describe, test, expect } }
}
