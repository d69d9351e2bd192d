import '../encounter/zodSetup.ts'
import '../encounter/words.ts'
import './words.ts'
import { useMemo } from 'react'
import { NamesContext } from '../encounter/useNames.ts'
import { CheckedPage } from './CheckedPage.tsx'
import { OwnersBar } from './OwnersBar.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import { ProtocolPage } from './ProtocolPage.tsx'
import type { OwnersPage } from './useOwnersPage.ts'
import './owners.css'

type Props = { page: OwnersPage; inVisit: boolean; open: (page: OwnersPage | null) => void }

/** The two pages for protocol owners. While a visit is open in this tab they keep to quiet words. */
const OwnersRoot = ({ page, inVisit, open }: Props) => {
  const names = useMemo(() => ({ shown: !inVisit, alone: false, toggle: () => {} }), [inVisit])
  return (
    <NamesContext value={names}>
      <div className="owners">
        <OwnersBar page={page} inVisit={inVisit} open={open} />
        {page === 'protocol' ? (
          <ProtocolPage inVisit={inVisit} />
        ) : (
          <CheckedPage inVisit={inVisit} />
        )}
        <PrintFoot />
      </div>
    </NamesContext>
  )
}
export default OwnersRoot
