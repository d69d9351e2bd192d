import '../encounter/zodSetup.ts'
import './words.ts'
import { useEffect, useMemo } from 'react'
import { useOnePress } from '../components/useOnePress.ts'
import { eraseStored } from '../encounter/journalKey.ts'
import { useIdle } from '../recovery/useIdle.ts'
import { useSite } from '../site/siteStore.ts'
import { Attract } from './Attract.tsx'
import { IdleAsk } from './IdleAsk.tsx'
import { KioskContext } from './page.ts'
import { KioskOutlet } from './KioskOutlet.tsx'
import { bindTab } from './mode.ts'
import { useBinding } from './useBinding.ts'
import { useKioskPages } from './useKioskPages.ts'
import './kiosk.css'
import './pages.css'

/** The screen for patients by themselves: asks nothing, keeps nothing, and leads nowhere else. */
const KioskRoot = () => {
  const { page, first, language, go, back, start, startOver } = useKioskPages()
  const { idle } = useSite()
  useBinding()
  useOnePress()
  useEffect(() => {
    bindTab()
    eraseStored()
    history.replaceState(null, '', '#/start')
  }, [])
  const attracting = page === 'attract'
  const left = useIdle({ active: !attracting, ...idle, onWipe: startOver })
  const key = typeof page === 'string' ? page : page.group
  useEffect(() => window.scrollTo(0, 0), [key])
  const kiosk = useMemo(() => ({ language, go, back }), [language, go, back])
  return (
    <KioskContext value={kiosk}>
      {attracting ? (
        <Attract first={first} onStart={start} onStaff={() => go('staff')} />
      ) : (
        <KioskOutlet key={`${key}-${language}`} page={page} onOver={startOver} />
      )}
      {left !== null && <IdleAsk left={left} />}
    </KioskContext>
  )
}
export default KioskRoot
