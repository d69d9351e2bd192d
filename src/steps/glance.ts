import { z } from 'zod'
import { type ageBands, type FactId, Facts, type Value } from '../../flows/facts.ts'
import { isAdult } from '../../flows/predicates.ts'
import { valueFor } from './answering.ts'

/** The rows of the sheet, in the order they are read. */
export const glanceRows = [
  'age',
  'language',
  'interpreter',
  'dependent',
  'injury',
  'clinicalFlags',
  'assaultHoursAgo',
  'custody',
] as const satisfies readonly FactId[]
export type GlanceRow = (typeof glanceRows)[number]

const picked = z.string()
/** What stands in the sheet: an empty text is a row not yet answered. */
export const GlanceDraft = z.object({
  years: picked,
  age: picked,
  language: picked,
  interpreter: picked,
  dependent: picked,
  injury: picked,
  clinicalFlags: z.array(picked),
  assaultHoursAgo: picked,
  custody: picked,
})
export type GlanceDraft = z.infer<typeof GlanceDraft>

export const isYears = (years: string): boolean => /^\d{1,3}$/.test(years) && Number(years) <= 120

export const ageIn = ({ years, age }: GlanceDraft): Value<'age'> | null => {
  const read = Facts.shape.age.unwrap().safeParse(isYears(years) ? Number(years) : age)
  return read.success && (years === '' || isYears(years)) ? read.data : null
}

/** The band a number of years falls in. */
export const bandOf = (years: number): (typeof ageBands)[number] => {
  if (years < 18) return 'under-18'
  if (years < 60) return 'adult-under-60'
  return years < 65 ? 'adult-60-64' : 'adult-65-plus'
}

const isShown: Partial<Record<GlanceRow, (draft: GlanceDraft) => boolean>> = {
  dependent: (draft) => isAdult({ age: ageIn(draft) ?? undefined }),
  assaultHoursAgo: ({ clinicalFlags }) => clinicalFlags.includes('recent-sexual-assault'),
}
export const rowsShown = (draft: GlanceDraft): readonly GlanceRow[] =>
  glanceRows.filter((row) => isShown[row]?.(draft) ?? true)

export const isOpen = (draft: GlanceDraft, row: GlanceRow): boolean =>
  row === 'age' ? ageIn(draft) === null : draft[row].length === 0

export const openRows = (draft: GlanceDraft): readonly GlanceRow[] =>
  rowsShown(draft).filter((row) => isOpen(draft, row))

/** Rows the sheet can be sent without. */
export const optionalRows: readonly GlanceRow[] = ['language', 'custody']

export const GlanceForm = GlanceDraft.superRefine((draft, issues) => {
  for (const row of openRows(draft))
    if (!optionalRows.includes(row))
      issues.addIssue({
        code: 'custom',
        path: [row],
        message: row === 'age' && draft.years !== '' ? 'years' : 'open',
      })
})

/** The sheet as it stands for what is known so far. */
export const glanceOf = (facts: Facts): GlanceDraft => ({
  years: typeof facts.age === 'number' ? String(facts.age) : '',
  age: typeof facts.age === 'string' ? facts.age : '',
  language: facts.language ?? '',
  interpreter: facts.interpreter ?? '',
  dependent: facts.dependent ?? '',
  injury: facts.injury ?? '',
  clinicalFlags: [facts.clinicalFlags ?? []].flat().map(String),
  assaultHoursAgo: facts.assaultHoursAgo ?? '',
  custody: facts.custody ?? '',
})

/** The answers of the sheet, one for each row that has one. */
export const answersIn = (draft: GlanceDraft): readonly (readonly [FactId, Value<FactId>])[] =>
  rowsShown(draft).flatMap((row) => {
    const value = row === 'age' ? ageIn(draft) : valueFor(row, rawOf(draft, row))
    return value === null ? [] : [[row, value] as const]
  })
const rawOf = (draft: GlanceDraft, row: Exclude<GlanceRow, 'age'>): unknown =>
  row === 'clinicalFlags' && draft.clinicalFlags.includes('none') ? 'none' : draft[row]
