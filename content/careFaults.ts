import type { z } from 'zod'
import {
  CallSheetWords,
  CardWords,
  CodeWords,
  DocumentationWords,
  DutyWords,
  EndStateWords,
  WhatIfWords,
} from './careWords.ts'
import { EmergencyWords } from './emergencyWords.ts'

/** The files of words about care and duties, each with what it must hold. */
export const careFiles = {
  duties: DutyWords,
  callSheets: CallSheetWords,
  cards: CardWords,
  whatIf: WhatIfWords,
  endStates: EndStateWords,
  documentation: DocumentationWords,
  codes: CodeWords,
  emergency: EmergencyWords,
} as const
export type CareFile = keyof typeof careFiles
export const careFileNames = [
  'duties',
  'callSheets',
  'cards',
  'whatIf',
  'endStates',
  'documentation',
  'codes',
  'emergency',
] as const satisfies readonly CareFile[]

/** What is wrong with a file of words: one line each, with the file, the key and how to fix it. */
export const careFaults = (file: CareFile, language: string, words: unknown): string[] => {
  const { success, error } = careFiles[file].safeParse(words)
  if (success) return []
  return error.issues.map((issue) => {
    const key = issue.path.map(String).join('.')
    return `content/${language}/${file}.json: ${key || 'the file'} ${faultOf(issue)}`
  })
}

const faultOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `has ${issue.keys.join(', ')}, which nothing reads: remove it, or correct the spelling`
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return 'is missing: add it, in every language'
  if (issue.code === 'invalid_type') return `should be ${issue.expected}: look for a slip`
  return issue.message
}
