import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * What is looked at here of a place in the source.
 * @typedef {{
 *   node: { type: string, value?: unknown, pattern?: string, expression?: unknown },
 *   isProgram(): boolean, traverse(visit: object): void, replaceWith(node: unknown): void
 * }} Place
 */

/** An id, as against a sentence: its set is closed, and another text in its place does not compile. */
const id = /^[\w-]*$/u

/**
 * Stryker passes over all that stands before `as const`: whole tables of rules. It says nothing at
 * run time, so it is taken away before Stryker looks.
 * @param {Place} program
 */
const readThroughAsConst = (program) =>
  program.traverse({
    /** @param {Place} path */
    TSAsExpression(path) {
      path.replaceWith(path.node.expression)
    },
  })

/** What is no rule: ids, which the compiler checks, and lists of phrases, which are words. */
const notRules = {
  /** @param {Place} path */
  shouldIgnore(path) {
    const { node } = path
    if (path.isProgram()) readThroughAsConst(path)
    if (node.type === 'StringLiteral' && id.test(String(node.value)))
      return 'an id, checked by its type'
    if (node.type === 'RegExpLiteral' && /^\\b|^[\p{L} ]+(\||$)/u.test(node.pattern ?? ''))
      return 'a phrase, to be read by people'
    return undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'not-rules', notRules)]
