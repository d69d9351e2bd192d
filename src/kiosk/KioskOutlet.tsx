import { GroupPage, HelpPage } from './HelpPages.tsx'
import { LimitsPage, SignPage } from './PrivatePages.tsx'
import { MenuPage } from './MenuPage.tsx'
import type { KioskPage } from './page.ts'
import { SayPage } from './SayPage.tsx'
import { StaffPage } from './StaffPage.tsx'

type Props = { page: Exclude<KioskPage, 'attract'>; onOver: () => void }

/** The page somebody stands on. */
export const KioskOutlet = ({ page, onOver }: Props) => {
  if (typeof page !== 'string') return <GroupPage group={page.group} onOver={onOver} />
  switch (page) {
    case 'menu':
      return <MenuPage onOver={onOver} />
    case 'help':
      return <HelpPage onOver={onOver} />
    case 'limits':
      return <LimitsPage onOver={onOver} />
    case 'sign':
      return <SignPage onOver={onOver} />
    case 'interpreter':
    case 'bill':
    case 'now':
      return <SayPage about={page} onOver={onOver} />
    case 'staff':
      return <StaffPage onOver={onOver} />
  }
}
