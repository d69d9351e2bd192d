import site from '../../content/site.json'
import { EmergencyScreen } from '../emergency/EmergencyScreen.tsx'

/** 911 where there is no encounter; needs nothing but the site's own facts. */
export const Emergency = ({ onReturn }: { onReturn: () => void }) => (
  <EmergencyScreen
    cause={null}
    setting={site.policy.setting === 'clinic' ? 'clinic' : 'ed'}
    onReturn={onReturn}
  />
)
