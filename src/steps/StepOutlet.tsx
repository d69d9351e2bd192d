import { pageKey } from '../../flows/view.ts'
import { ChoicesPage } from '../choices/ChoicesPage.tsx'
import { NeedsPage } from '../choices/NeedsPage.tsx'
import { ReportsPage } from '../duties/ReportsPage.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { PlanPage } from '../plan/PlanPage.tsx'
import { DangerPage } from './DangerPage.tsx'
import { DoorPage } from './DoorPage.tsx'
import { FirstGlancePage } from './FirstGlancePage.tsx'
import { MakePrivacyPage } from './MakePrivacyPage.tsx'
import { OthersPage } from './OthersPage.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'
import { SayFirstPage } from './SayFirstPage.tsx'
import { StepPage } from './StepPage.tsx'

const pages: Partial<Record<string, () => React.ReactNode>> = {
  'danger.danger': DangerPage,
  'danger.role': DoorPage,
  'first-glance': FirstGlancePage,
  privacy: PrivacyPage,
  'make-privacy': MakePrivacyPage,
  'say-first': SayFirstPage,
  others: OthersPage,
  reports: ReportsPage,
  needs: NeedsPage,
  choices: ChoicesPage,
  plan: PlanPage,
}

/** The page the pathway shows now; the plan stays once the talk has ended. */
export const StepOutlet = () => {
  const { view, memory } = useEncounter()
  const { fact } = view.page
  const key = memory.lifecycle === 'open' ? pageKey(view.page) : 'plan'
  const Page = pages[key]
  if (Page) return <Page key={key} />
  return fact ? <StepPage key={key} fact={fact} /> : <PlanPage />
}
