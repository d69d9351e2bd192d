import type { z } from 'zod'
import { type Site, SiteFile } from './site.ts'
import { siteDefaults } from './siteDefaults.ts'
import { type FaultId, faultIds } from './siteFields.ts'

/** One thing wrong in a site file: where, what, and the values it could have had. */
export type SiteFault = {
  path: readonly string[]
  id: FaultId
  choices: readonly string[]
}
export type SiteReading = { site: Site; faults: readonly SiteFault[] }

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const byCode = {
  invalid_type: 'text',
  too_big: 'long',
  too_small: 'empty',
  invalid_format: 'text',
  invalid_value: 'choice',
  invalid_union: 'choice',
  not_multiple_of: 'seconds',
  unrecognized_keys: 'unknown',
  invalid_key: 'unknown',
  invalid_element: 'text',
  custom: 'zone',
} as const satisfies Record<Issue['code'], FaultId>
const byType: Partial<Record<string, FaultId>> = {
  array: 'list',
  object: 'object',
  boolean: 'flag',
}

const faultId = (issue: Issue): FaultId => {
  if (issue.path.length === 0 && issue.code === 'invalid_type') return 'file'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  const named = faultIds.find((id) => id === issue.message)
  if (named) return named
  const typed = issue.code === 'invalid_type' ? byType[issue.expected] : undefined
  return typed ?? byCode[issue.code]
}

const choicesOf = (issue: Issue): readonly string[] => {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(choicesOf) : []
}

const faultsOf = (issue: Issue): SiteFault[] => {
  const paths: readonly Path[] =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path]
  return paths.map((path) => ({
    path: path.map(String),
    id: faultId(issue),
    choices: choicesOf(issue),
  }))
}

const inParts: readonly string[] = ['policy', 'localPolice', 'confirmedNumbers']
/** What is left out for a fault: one policy, one row of a list, else the whole fact. */
const unitOf = ({ path }: SiteFault): readonly string[] =>
  path.slice(0, inParts.includes(path[0] ?? '') ? 2 : 1)

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

const without = (raw: unknown, units: readonly (readonly string[])[]): unknown => {
  if (units.some(({ length }) => length === 0)) return {}
  const isWhole = (key: string) => units.some(([head, ...rest]) => head === key && !rest.length)
  const within = (key: string) =>
    units.flatMap(([head, ...rest]) => (head === key && rest.length > 0 ? [rest] : []))
  const pruned = (key: string, value: unknown) => {
    const inner = within(key)
    return inner.length > 0 ? without(value, inner) : value
  }
  if (Array.isArray(raw))
    return raw.flatMap((row: unknown, at) => (isWhole(String(at)) ? [] : [row]))
  if (!isRecord(raw)) return {}
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) =>
      isWhole(key) ? [] : [[key, pruned(key, value)]],
    ),
  )
}

/** The value with what is wrong left out, and what that was; each turn leaves less to be wrong. */
const parse = (raw: unknown): SiteReading => {
  const read = SiteFile.safeParse(raw, { reportInput: true })
  if (read.success) {
    const { $schema: _, ...site } = read.data
    return { site, faults: [] }
  }
  const faults = read.error.issues.flatMap(faultsOf)
  const units = faults.map(unitOf)
  const { site, faults: more } = parse(without(raw, units))
  return { site, faults: [...faults, ...more.map((fault) => inFile(fault, units))] }
}

/** A row's place in the file, from its place after others were left out before it. */
const inFile = (fault: SiteFault, units: readonly (readonly string[])[]): SiteFault => {
  const [list, row, ...rest] = fault.path
  const out = new Set(units.filter(([head]) => head === list).map(([, at]) => Number(at)))
  if (list === undefined || row === undefined || out.size === 0) return fault
  const place = [...out]
    .toSorted((a, b) => a - b)
    .reduce((at, gone) => at + Number(gone <= at), Number(row))
  return { ...fault, path: [list, String(place), ...rest] }
}

/**
 * Reads what a site filed. Each fact that is wrong is left out and named; the others hold, and for
 * what is left out the default does. Never throws.
 */
export const readSite = (raw: unknown): SiteReading => parse(raw)

/** The same for the text of a file. */
export const readSiteText = (text: string): SiteReading => {
  try {
    const raw: unknown = JSON.parse(text)
    return readSite(raw)
  } catch {
    return { site: siteDefaults, faults: [{ path: [], id: 'json', choices: [] }] }
  }
}
