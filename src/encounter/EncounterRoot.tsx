import './zodSetup.ts'
import './words.ts'
import { useState } from 'react'
import { answer, type Journal, type JournalEvent, pathwayVersion } from '../../flows/journal.ts'
import { moment } from '../clock.ts'
import { holdEncounter } from '../offline/encounterLock.ts'
import { siteNow } from '../site/siteStore.ts'
import { EncounterPage } from './EncounterPage.tsx'
import { EncounterProvider } from './EncounterProvider.tsx'
import { loadJournal, type Stored } from './journalStore.ts'
import { NamesProvider } from './NamesProvider.tsx'
import { RecoveryRefused } from './RecoveryRefused.tsx'

/** How an encounter comes on screen: begun at the start page, or found again in this tab. */
export type Begin = 'staff-concern' | 'self-identified' | 'report-now' | 'stored'

const firstEvent = (begin: Exclude<Begin, 'stored'>, at: string): JournalEvent =>
  begin === 'report-now' ? { type: 'REPORT_NOW', at } : answer('entry', begin, at)

const open = (begin: Begin): Stored => {
  holdEncounter()
  const found = begin === 'stored' ? loadJournal(sessionStorage) : null
  if (found && found.kind !== 'none') return found
  const startedAt = moment()
  const journal: Journal = {
    pathway: pathwayVersion,
    site: siteNow().policy,
    startedAt,
    events: [firstEvent(begin === 'stored' ? 'staff-concern' : begin, startedAt)],
  }
  return { kind: 'journal', journal }
}

type Props = { begin: Begin; onErase: () => void }

/** One encounter, from its journal on; a journal that is not whole is not used at all. */
const EncounterRoot = ({ begin, onErase }: Props) => {
  const [stored] = useState(() => open(begin))
  if (stored.kind !== 'journal') return <RecoveryRefused stored={stored} onErase={onErase} />
  return (
    <EncounterProvider journal={stored.journal} onErase={onErase}>
      <NamesProvider>
        <EncounterPage callFirst={begin === 'report-now'} />
      </NamesProvider>
    </EncounterProvider>
  )
}
export default EncounterRoot
