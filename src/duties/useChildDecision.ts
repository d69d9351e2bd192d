import { useState } from 'react'
import { z } from 'zod'
import { consultOutcomes, consultPartners } from '../../flows/journal.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { chosen, maybeWritten, pastTime } from './checks.ts'
import type { SheetProps } from './sheetProps.ts'
import { useFieldNow } from './useFieldNow.ts'
import { useSheetForm } from './useSheetForm.ts'

const schemaFor = (timeZone: string) =>
  z.object({
    with: chosen(consultPartners),
    outcome: chosen(consultOutcomes),
    time: pastTime(timeZone),
    person: maybeWritten,
    number: maybeWritten,
    iDoNotSuspect: z.string().transform((value) => value === 'yes'),
  })

/** The talk about a child; only *no report now* together with one's own view decides against. */
export const useChildDecision = ({ duty, onClose }: SheetProps) => {
  const { send } = useEncounter()
  const { now, timeZone } = useFieldNow()
  const [schema] = useState(() => schemaFor(timeZone))
  const sheet = useSheetForm({
    name: `decide-${duty}`,
    defaults: { with: '', outcome: '', time: now, person: '', number: '', iDoNotSuspect: '' },
    schema,
    save: ({ iDoNotSuspect, ...consult }) => {
      const both = consult.outcome === 'no-report-now' && iDoNotSuspect
      const decided = both ? { decision: 'notOwed' as const, iDoNotSuspect } : {}
      return send({ type: 'DECIDE', duty, consult, ...decided })
    },
    onSaved: onClose,
  })
  return { sheet, leadsTo: leadsTo(sheet.values) }
}

type Picked = { [field: string]: string | undefined }
const leadsTo = ({ outcome, iDoNotSuspect }: Picked): 'owed' | 'notOwed' | 'later' => {
  if (outcome === 'taken-as-report' || outcome === 'advised-report') return 'owed'
  return outcome === 'no-report-now' && iDoNotSuspect === 'yes' ? 'notOwed' : 'later'
}
