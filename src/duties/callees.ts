import type { Site } from '../../content/site.ts'
import type { TaskId } from '../../flows/ids.ts'
import { resourceHere } from '../site/resourceHere.ts'
import { siteNow } from '../site/siteStore.ts'

export type AgencyId = 'registry' | 'aps' | 'police' | 'ombudsman'
export type Desk = Site['localPolice'][number]
export type Callee = {
  agency: AgencyId
  numbers: readonly string[]
  /** Where the place decides which desk takes the call, and this site filed more than one. */
  desks: readonly Desk[]
}

const resources: Partial<Record<AgencyId, string>> = {
  registry: 'oc-child-abuse-registry',
  aps: 'oc-aps',
  police: 'local-law-enforcement',
}
const forReports: readonly string[] = ['main', 'toll-free', 'site']

export const resourceOf = (agency: AgencyId): string | undefined => resources[agency]

export const agencyOf = (task: TaskId): AgencyId => {
  if (task === 'call-registry') return 'registry'
  if (task === 'call-aps') return 'aps'
  return task === 'call-ombudsman-or-police' ? 'ombudsman' : 'police'
}

/** Whom a call reaches, and by which numbers: this site's own and confirmed ones, none made up. */
export const calleeOf = (task: TaskId): Callee => {
  const agency = agencyOf(task)
  const resource = resourceHere(resourceOf(agency) ?? '')
  const confirmed = (resource?.phones ?? [])
    .filter(({ id, status }) => status === 'confirmed' && forReports.includes(id))
    .map(({ number }) => number)
  const filed = agency === 'police' ? siteNow().localPolice : []
  if (filed.length > 1) return { agency, numbers: [], desks: filed }
  return { agency, numbers: [...filed.map(({ number }) => number), ...confirmed], desks: [] }
}

/** Whom to ask the operator for, where no number is filed. */
export const operatorFor = (task: TaskId) =>
  agencyOf(task) === 'ombudsman' ? 'ombudsman' : 'police'
