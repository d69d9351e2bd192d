import { useActorRef, useSelector } from '@xstate/react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { sameValue } from '../../flows/facts.ts'
import { answer as answerEvent, type Journal, type JournalEvent } from '../../flows/journal.ts'
import { pathway } from '../../flows/pathway.ts'
import { refusalOf } from '../../flows/refusals.ts'
import { preview, replay } from '../../flows/replay.ts'
import { viewOf } from '../../flows/view.ts'
import { moment } from '../clock.ts'
import { useDueSlip } from '../recovery/useDueSlip.ts'
import { saveJournal, tabStorage } from './journalStore.ts'
import { EncounterContext, type EncounterApi, type Unstamped } from './useEncounter.ts'

type Props = {
  journal: Journal
  onErase: () => void
  /** Where the journal is kept, if not with this tab's encounters; false where nothing is kept. */
  keep?: (journal: Journal) => boolean
  children: ReactNode
}
const keepInTab = (journal: Journal): boolean => saveJournal(tabStorage, journal)

/** Holds the journal: every event is let in by the pathway, appended, kept, and only then shown. */
export const EncounterProvider = ({
  journal: first,
  onErase,
  keep = keepInTab,
  children,
}: Props) => {
  const [journal, setJournal] = useState(first)
  const entered = useRef(first)
  const [kept, setKept] = useState(() => keep(first))
  const [snapshot] = useState(() => replay(first))
  const input = { site: first.site, startedAt: first.startedAt }
  const actor = useActorRef(pathway, { input, snapshot })
  const memory = useSelector(actor, ({ context }) => context)
  useDueSlip(keep === keepInTab ? memory : null)

  const enter = useCallback(
    (event: JournalEvent) => {
      const refusal = refusalOf(actor.getSnapshot().context, event)
      if (refusal) return refusal
      const { current } = entered
      entered.current = { ...current, events: [...current.events, event] }
      setKept(keep(entered.current))
      setJournal(entered.current)
      actor.send(event)
      return null
    },
    [actor, keep],
  )
  const api = useMemo<EncounterApi>(
    () => ({
      journal,
      memory,
      view: viewOf(memory),
      kept,
      send: (event) => enter(stamp(event)),
      refusal: (event) => refusalOf(actor.getSnapshot().context, stamp(event)),
      answer: (fact, value, more = {}) => {
        const before = actor.getSnapshot().context.answered[fact]
        const replaces = before !== undefined && !sameValue(before.value, value)
        const basis = more.basis ?? (replaces ? 'entered-wrongly' : undefined)
        return enter(answerEvent(fact, value, moment(), { ...more, ...(basis && { basis }) }))
      },
      previewOf: (fact, value, basis) =>
        preview(actor.getSnapshot().context, answerEvent(fact, value, moment(), { basis })),
      leaveAndErase: onErase,
    }),
    [journal, memory, kept, actor, enter, onErase],
  )
  return <EncounterContext value={api}>{children}</EncounterContext>
}

/** The compiler checks an event of our own; only what comes from outside is parsed. */
const stamp = (event: Unstamped): JournalEvent => ({ ...event, at: moment() })
