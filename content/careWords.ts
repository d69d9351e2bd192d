import { z } from 'zod'
import { dutyIds, endStateIds, standInIds, taskIds, whatIfIds } from '../flows/ids.ts'
import { actsOf } from '../flows/tasks.ts'
import { callExtraIds, callSheetIds } from './callSheets.ts'
import { cardIds } from './cards.ts'
import { codeBecauseIds, codeIds, codeWarningIds } from './codes.ts'
import { sentence } from './schema.ts'
import { parseSource } from './sources.ts'

const lines = z.array(sentence).min(1, { error: 'has no line: write one, or leave the key out' })
const source = sentence.superRefine((text, issues) => {
  const read = parseSource(text)
  if (!read.ok)
    issues.addIssue({ code: 'custom', message: `names a source nobody knows. ${read.problem}` })
})
const sourced = z.strictObject({ text: sentence, source })

/** `quiet` is what a screen shows while others may read it; `howTo` and `help` are for staff alone. */
const Task = z.strictObject({
  do: sentence,
  quiet: sentence,
  done: sentence,
  help: sentence,
  source,
})
const Form = z.strictObject({ name: sentence, quiet: sentence, sentTo: sentence, howTo: lines })
const Duty = z.strictObject({
  name: sentence,
  quiet: sentence,
  what: sentence,
  form: Form.optional(),
  clock: sentence,
  source,
  tasks: z.partialRecord(z.enum([...taskIds, ...standInIds]), Task),
})
export const DutyWords = z.record(z.enum(dutyIds), Duty).superRefine((duties, issues) => {
  const fault = (path: string[], message: string) =>
    issues.addIssue({ code: 'custom', path, message })
  for (const id of dutyIds) {
    const { tasks, form } = duties[id]
    const acts = [...actsOf(id)]
    for (const act of acts) if (!tasks[act]) fault([id, 'tasks', act], 'is missing: add its words')
    for (const act of [...taskIds, ...standInIds])
      if (tasks[act] && !acts.includes(act))
        fault([id, 'tasks', act], 'is no act of this duty: remove it')
    if (acts.includes('written-report') !== (form !== undefined))
      fault([id, 'form'], 'must stand exactly where the duty asks for a written report')
  }
})

export const CallSheetWords = z.record(
  z.enum(callSheetIds),
  z.strictObject({
    say: lines,
    extra: z.partialRecord(z.enum(callExtraIds), sentence),
    ask: lines,
    get: lines,
    ifNoAnswer: lines,
    notSay: lines.optional(),
    source,
  }),
)

/** `quiet` is the title while others may read; without it the title itself is fit to be read. */
export const CardWords = z.record(
  z.enum(cardIds),
  z.strictObject({ title: sentence, quiet: sentence.optional(), lines, source }),
)

/** The title is fit to be read by anyone; the lines are not. Spoken lines carry no quotation marks. */
export const WhatIfWords = z.record(
  z.enum(whatIfIds),
  z.strictObject({
    title: sentence,
    do: lines,
    say: lines,
    never: lines,
    source,
  }),
)

/** When a line of what comes next applies: while anything is due, or while one act is. */
export const openIds = ['any', ...taskIds] as const

/**
 * `titles` takes the place of the title where how far the duty has come is known; a line of
 * `nextWhile` stands only while what it is about is still open.
 */
export const EndStateWords = z.record(
  z.enum(endStateIds),
  z.strictObject({
    title: sentence,
    titles: z.record(z.enum(['owed', 'phoned', 'complete']), sentence).optional(),
    sayLast: lines,
    nextWhile: z.partialRecord(z.enum(openIds), lines).optional(),
    next: lines,
    document: lines,
    source,
  }),
)

export const documentationIds = [
  'own-words',
  'seen-apart',
  'behavior',
  'injury',
  'who-was-there',
  'interpreter',
  'offered',
  'reports-made',
  'when-known',
  'neutral-verbs',
  'no-status',
  'patient-says-where',
  'no-telling-paper',
  'report-copy',
  'disclosure-log',
  'who-may-look',
  'tool-is-not-record',
] as const
export const DocumentationWords = z.record(
  z.enum(documentationIds),
  z.strictObject({ line: sentence, source }),
)

export const CodeWords = z.strictObject({
  source,
  title: sentence,
  codes: z.record(z.enum(codeIds), z.strictObject({ title: sentence, source })),
  because: z.record(z.enum(codeBecauseIds), sourced),
  warnings: z.record(z.enum(codeWarningIds), sourced),
})
