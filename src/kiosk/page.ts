import { createContext, useContext } from 'react'
import type { Language } from '../../content/languages.ts'
import type { GroupId } from './groups.ts'

/** Where somebody stands; kept nowhere but in the page itself. */
export type KioskPage =
  | 'attract'
  | 'menu'
  | 'help'
  | { group: GroupId }
  | 'limits'
  | 'sign'
  | 'interpreter'
  | 'bill'
  | 'now'
  | 'staff'

export type Kiosk = { language: Language; go: (page: KioskPage) => void; back: () => void }

export const KioskContext = createContext<Kiosk | null>(null)

export const useKiosk = (): Kiosk => {
  const kiosk = useContext(KioskContext)
  if (!kiosk) throw new Error('useKiosk is used outside KioskRoot')
  return kiosk
}
