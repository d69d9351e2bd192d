import type { Facts } from '../flows/facts.ts'
import type { Memory } from '../flows/memory.ts'
import { hasFlag, isAdult, isMinor, suspects } from '../flows/predicates.ts'
import { viewOf } from '../flows/view.ts'

export const codeWarningIds = [
  'clinician-decides',
  'suspected-only',
  'pregnancy',
  'billing-and-portal',
] as const
export type CodeWarningId = (typeof codeWarningIds)[number]

type Row = {
  code: string
  because: string
  suspected: boolean
  when: (facts: Facts) => boolean
}
const isSexual = ({ exploitation }: Facts): boolean =>
  exploitation === 'sex' || exploitation === 'both' || exploitation === 'images-online'
const isLabor = ({ exploitation }: Facts): boolean =>
  exploitation === 'labor' || exploitation === 'both'
const isPast = ({ when }: Facts): boolean => when === 'past' || when === 'past-as-child'

/**
 * Candidate ICD-10-CM codes (§10). Suspected only: T74 and Y07 belong to a clinician who confirms,
 * and never stand beside T76 for the same matter (§10.6, §10.7).
 */
const table = [
  {
    code: 'T76.52XA',
    because: 'child-sexual-suspected',
    suspected: true,
    when: (facts) => isMinor(facts) && isSexual(facts) && !isPast(facts),
  },
  {
    code: 'T76.62XA',
    because: 'child-labor-suspected',
    suspected: true,
    when: (facts) => isMinor(facts) && isLabor(facts) && !isPast(facts),
  },
  {
    code: 'T76.51XA',
    because: 'adult-sexual-suspected',
    suspected: true,
    when: (facts) => isAdult(facts) && isSexual(facts) && !isPast(facts),
  },
  {
    code: 'T76.61XA',
    because: 'adult-labor-suspected',
    suspected: true,
    when: (facts) => isAdult(facts) && isLabor(facts) && !isPast(facts),
  },
  {
    code: 'Z91.42',
    because: 'adult-past',
    suspected: false,
    when: (facts) => isAdult(facts) && facts.when === 'past',
  },
  {
    code: 'Z62.813',
    because: 'adult-past-as-child',
    suspected: false,
    when: (facts) => isAdult(facts) && facts.when === 'past-as-child',
  },
  {
    code: 'Z62.813',
    because: 'minor-past',
    suspected: false,
    when: (facts) => isMinor(facts) && isPast(facts),
  },
] as const satisfies readonly Row[]

export type CodeId = (typeof table)[number]['code']
export type CodeBecause = (typeof table)[number]['because']
export type CodeCandidate = {
  code: CodeId
  because: CodeBecause
  warnings: readonly CodeWarningId[]
}
export const codeIds: readonly CodeId[] = [...new Set(table.map(({ code }) => code))]
export const codeBecauseIds: readonly CodeBecause[] = table.map(({ because }) => because)

/** Codes a clinician or coder may take or leave. None without a concern, none once it is ruled out. */
export const codesFor = (memory: Memory): CodeCandidate[] => codesOf(viewOf(memory).facts)

/** The same, from the facts that are live. */
export const codesOf = (facts: Facts): CodeCandidate[] => {
  if (!suspects(facts)) return []
  return table
    .filter(({ when }) => when(facts))
    .map(({ code, because, suspected }) => ({
      code,
      because,
      warnings: warningsOf(facts, suspected),
    }))
}

const warningsOf = (facts: Facts, suspected: boolean): CodeWarningId[] =>
  codeWarningIds.filter(
    (id) =>
      id === 'clinician-decides' ||
      id === 'billing-and-portal' ||
      (suspected && (id === 'suspected-only' || hasFlag(facts, 'pregnancy'))),
  )
