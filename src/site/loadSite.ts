import { siteDefaults } from '../../content/siteDefaults.ts'
import { type Beside, siteBeside, siteOnDevice, siteWithin } from './siteSources.ts'
import { setSite, type SiteOrigin, type SiteState } from './siteStore.ts'

/** How long an encounter waits for the file, in milliseconds; then the defaults hold until it comes. */
const patience = 2_000

type Text = { origin: SiteOrigin; text: string }

/** The file beside the app comes before what was once kept on the device, so that it cannot go stale unseen. */
const chosen = (beside: Beside): Text | null => {
  const within = siteWithin()
  if (within !== null) return { origin: 'within', text: within }
  if (beside.kind === 'text') return { origin: 'beside', text: beside.text }
  const device = siteOnDevice()
  return device === null ? null : { origin: 'device', text: device }
}

const none = (status: SiteState['status']): SiteState => ({
  site: siteDefaults,
  origin: 'none',
  faults: [],
  status,
})

/** Reads the site's facts while the first screen is drawn. Never throws; without a file the defaults hold. */
export const loadSite = async (): Promise<void> => {
  setSite(none('reading'))
  const late = setTimeout(() => setSite(none('unreachable')), patience)
  const reading = import('./siteReading.ts').catch(() => null)
  const [beside, reader] = await Promise.all([siteBeside(), reading])
  clearTimeout(late)
  const status = reader && beside.kind !== 'unreachable' ? 'read' : 'unreachable'
  const found = reader && chosen(beside)
  setSite(
    reader && found
      ? { ...reader.readSiteText(found.text), origin: found.origin, status }
      : none(status),
  )
}

/** Whether an encounter may begin: the site is read, or has been waited for long enough. */
export const isSettled = ({ status }: SiteState): boolean => status !== 'reading'
