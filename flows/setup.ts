import { assign, setup } from 'xstate'
import { type DutyId, type DutyStatus, type StepId } from './ids.ts'
import type { JournalEvent } from './journal.ts'
import { emptyMemory, type Memory } from './memory.ts'
import { record } from './record.ts'
import { refusalOf } from './refusals.ts'
import type { SitePolicy } from './site.ts'
import { type Row, rows } from './steps.ts'
import { viewOf } from './view.ts'

export type EncounterInput = { site: SitePolicy; startedAt: string; rows?: readonly Row[] }

const results = new WeakMap<JournalEvent, { from: Memory; to: Memory | null }>()

/** The memory after an event, or null where the event is not let in. Pure; worked out once an event. */
export const nextMemory = (from: Memory, event: JournalEvent): Memory | null => {
  const kept = results.get(event)
  if (kept?.from === from) return kept.to
  const to = refusalOf(from, event) === null ? record(from, event) : null
  results.set(event, { from, to })
  return to
}

const after = (from: Memory, event: JournalEvent): Memory | null =>
  isJournalEvent(event) ? nextMemory(from, event) : null
const isJournalEvent = (event: { type: string }): boolean => !event.type.startsWith('xstate.')

/** The names the chart may use. Guards ask what the event would lead to; only one region records it. */
export const encounter = setup({
  types: {
    context: {} as Memory,
    events: {} as JournalEvent,
    input: {} as EncounterInput,
  },
  guards: {
    letIn: ({ context, event }) => after(context, event) !== null,
    leadsToStep: ({ context, event }, { step }: { step: StepId }) => {
      const next = after(context, event)
      return next !== null && viewOf(next).page.step === step
    },
    leadsToStatus: ({ context, event }, { duty, status }: { duty: DutyId; status: DutyStatus }) => {
      const next = after(context, event)
      return next !== null && viewOf(next).duties[duty].status === status
    },
    leadsToEmergency: ({ context, event }, { to }: { to: Memory['emergency'] }) =>
      after(context, event)?.emergency === to,
    leadsToLifecycle: ({ context, event }, { to }: { to: Memory['lifecycle'] }) =>
      after(context, event)?.lifecycle === to,
  },
  actions: {
    remember: assign(({ context, event }) => after(context, event) ?? context),
  },
})

export const firstMemory = ({ site, startedAt, rows: table = rows }: EncounterInput): Memory =>
  emptyMemory(site, startedAt, table)
