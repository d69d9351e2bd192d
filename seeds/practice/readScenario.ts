import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { factIds, optionsOf } from '../../flows/facts.ts'
import { Scenario } from '../scenario.ts'

/** One fault of a scenario file, for whoever writes it. */
export type FileFault = { line: number; field: string; what: string; fix: string }
export type ReadScenario = { scenario: Scenario; lineOf: LineOf } | { faults: FileFault[] }
type LineOf = (path: readonly PropertyKey[]) => number

/**
 * Reads a scenario file.
 * @param text the file, JSON
 * @returns the scenario and where each field stands, or every fault with line, field, what and fix
 */
export const readScenario = (text: string): ReadScenario => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf: LineOf = (path) => lineAt(document, lines, path)
  const raw = parsed(text)
  if ('broken' in raw) return { faults: [brokenFault(raw.broken, document)] }
  const read = Scenario.safeParse(raw.value)
  if (read.success) return { scenario: read.data, lineOf }
  return { faults: read.error.issues.flatMap((issue) => faultsOf(issue, raw.value, lineOf)) }
}

/** `reveals.2.says.es (no-exam)`: the field, and the name of what it belongs to. */
export const fieldOf = (path: readonly PropertyKey[], raw: unknown): string => {
  if (path.length === 0) return 'the file'
  const place = path.map(String).join('.')
  const index = path.findIndex((part) => typeof part === 'number')
  const id = index < 0 ? undefined : at(at(raw, path.slice(0, index + 1)), ['id'])
  return typeof id === 'string' ? `${place} (${id})` : place
}

const parsed = (text: string): { value: unknown } | { broken: string } => {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (fault) {
    return { broken: fault instanceof Error ? fault.message : 'could not be read' }
  }
}

const brokenFault = (message: string, { errors }: Document): FileFault => {
  const said = /line (\d+)/u.exec(message)?.[1]
  return {
    line: Number(said ?? errors[0]?.linePos?.[0].line ?? 1),
    field: 'the file',
    what: `is no JSON: ${message}`,
    fix: 'Look there, and just before it, for a comma, a quotation mark or a bracket too few or too many.',
  }
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )

/** The line of the field itself, or of the nearest thing around it that is there. */
const lineAt = (document: Document, lines: LineCounter, path: readonly PropertyKey[]): number => {
  const keys = path.map((part) => (typeof part === 'number' ? part : String(part)))
  for (let length = keys.length; length >= 0; length -= 1) {
    const offset = offsetAt(document, keys.slice(0, length))
    if (offset !== null) return lines.linePos(offset).line
  }
  return 1
}
const offsetAt = (document: Document, keys: readonly (string | number)[]): number | null => {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  const last = keys.at(-1)
  if (isMap(parent) && last !== undefined) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last)
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null
  }
  const node = keys.length > 0 ? document.getIn(keys, true) : document.contents
  return rangeOf(node)
}
const rangeOf = (node: unknown): number | null => {
  const range = at(node, ['range', 0])
  return typeof range === 'number' ? range : null
}

const faultsOf = (issue: z.core.$ZodIssue, raw: unknown, lineOf: LineOf): FileFault[] => {
  const fault = (path: readonly PropertyKey[], what: string, fix: string): FileFault => ({
    line: lineOf(path),
    field: fieldOf(path, raw),
    what,
    fix,
  })
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      fault([...issue.path, key], 'is not known here', 'Take it out, or look for a slip.'),
    )
  const missing = at(raw, issue.path) === undefined
  const inner = unionIssues(issue, at(raw, issue.path))
  if (!missing && inner.length > 0)
    return inner.flatMap((one) =>
      faultsOf({ ...one, path: [...issue.path, ...one.path] }, raw, lineOf),
    )
  const what = missing ? 'is missing' : wrong(issue)
  return [fault(issue.path, what, fixOf(issue, missing))]
}

/** A union says only that nothing fits: the form that comes nearest is the one that was meant. */
const unionIssues = (issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  const unknownKeys = (issues: readonly z.core.$ZodIssue[]) =>
    issues.flatMap((one) => (one.code === 'unrecognized_keys' ? one.keys : [])).length
  const [nearest] = issue.errors.toSorted(
    (a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length,
  )
  return nearest && unknownKeys(nearest) < keys.length ? nearest : []
}

const wrong = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_small'
    ? issue.message
    : 'is not a possible value'

const triggers =
  '{ "step": … }, { "answered": … }, { "revealed": … }, { "tries": … }, { "deed": … } or { "minutes": … }'
const fixOf = (issue: z.core.$ZodIssue, missing: boolean): string => {
  const { path } = issue
  const last = String(path.at(-1) ?? '')
  if (last === 'trigger') return `Write one of ${triggers}.`
  if (last === 'en' || last === 'es')
    return `Write the sentence in ${last === 'en' ? 'English' : 'Spanish'} beside the other one.`
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'invalid_type' && !missing) return `Write a ${issue.expected} here.`
  const fact = factIds.find((id) => id === last)
  const options = fact ? optionsOf(fact) : []
  if (options.length > 0) return `Use one of: ${options.join(', ')}.`
  return missing ? `Add "${last}"; seeds/README.md shows how.` : `${capital(issue.message)}.`
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
