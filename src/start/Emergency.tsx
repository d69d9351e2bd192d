import { EmergencyScreen } from '../emergency/EmergencyScreen.tsx'
import { useSite } from '../site/siteStore.ts'

/** 911 where there is no encounter; needs nothing but the site's own facts. */
export const Emergency = ({ onReturn }: { onReturn: () => void }) => (
  <EmergencyScreen cause={null} setting={useSite().policy.setting} onReturn={onReturn} />
)
