import { z } from 'zod'
import type { FactId, Facts, Value } from '../../flows/facts.ts'
import { valueFor } from './answering.ts'

const picked = z.string()
/** What stands on the page: an empty text is a row not yet answered. */
export const OthersDraft = z.object({
  otherChildAtRisk: picked,
  otherChildren: picked,
  otherAdultAtRisk: picked,
  careFacility: picked,
})
export type OthersDraft = z.infer<typeof OthersDraft>
export type OthersRowId = keyof OthersDraft

/** The rows that apply, in the order they are read. */
export const othersShown = (
  { otherChildAtRisk }: OthersDraft,
  asksFacility: boolean,
): readonly OthersRowId[] => [
  'otherChildAtRisk',
  ...(otherChildAtRisk === 'yes' ? (['otherChildren'] as const) : []),
  'otherAdultAtRisk',
  ...(asksFacility ? (['careFacility'] as const) : []),
]

export const openOthers = (draft: OthersDraft, asksFacility: boolean): readonly OthersRowId[] =>
  othersShown(draft, asksFacility).filter((row) => row !== 'otherChildren' && draft[row] === '')

export const othersForm = (asksFacility: boolean) =>
  OthersDraft.superRefine((draft, issues) => {
    const count = draft.otherChildren
    const wrong = count !== '' && !/^[1-9]$/.test(count)
    const counted = draft.otherChildAtRisk === 'yes' && wrong ? (['otherChildren'] as const) : []
    for (const row of [...openOthers(draft, asksFacility), ...counted])
      issues.addIssue({ code: 'custom', path: [row], message: 'open' })
  })

export const othersOf = (facts: Facts): OthersDraft => ({
  otherChildAtRisk: facts.otherChildAtRisk ?? '',
  otherChildren: facts.otherChildren === undefined ? '' : String(facts.otherChildren),
  otherAdultAtRisk: facts.otherAdultAtRisk ?? '',
  careFacility: facts.careFacility ?? '',
})

export const othersAnswers = (
  draft: OthersDraft,
  asksFacility: boolean,
): readonly (readonly [FactId, Value<FactId>])[] =>
  othersShown(draft, asksFacility).flatMap((row) => {
    const raw = draft[row]
    const value = valueFor(row, row === 'otherChildren' && raw !== '' ? Number(raw) : raw)
    return value === null ? [] : [[row, value] as const]
  })
