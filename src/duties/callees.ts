import { resourceById } from '../../content/resources/resources.ts'
import { site } from '../../content/site.ts'
import type { TaskId } from '../../flows/ids.ts'

export type AgencyId = 'registry' | 'aps' | 'police' | 'ombudsman'
export type Callee = { agency: AgencyId; numbers: readonly string[] }

const resources: Partial<Record<AgencyId, string>> = {
  registry: 'oc-child-abuse-registry',
  aps: 'oc-aps',
  police: 'local-law-enforcement',
}
const forReports: readonly string[] = ['main', 'toll-free']

export const resourceOf = (agency: AgencyId): string | undefined => resources[agency]

export const agencyOf = (task: TaskId): AgencyId => {
  if (task === 'call-registry') return 'registry'
  if (task === 'call-aps') return 'aps'
  return task === 'call-ombudsman-or-police' ? 'ombudsman' : 'police'
}

/** Whom a call reaches, and by which numbers: this site's own and confirmed ones, none made up. */
export const calleeOf = (task: TaskId): Callee => {
  const agency = agencyOf(task)
  const resource = resourceById(resourceOf(agency) ?? '')
  const confirmed = (resource?.phones ?? [])
    .filter(({ id, status }) => status === 'confirmed' && forReports.includes(id))
    .map(({ number }) => number)
  const own = agency === 'police' && site.localPolice ? [site.localPolice] : []
  return { agency, numbers: [...own, ...confirmed] }
}

/** Whom to ask the operator for, where no number is filed. */
export const operatorFor = (task: TaskId) =>
  agencyOf(task) === 'ombudsman' ? 'ombudsman' : 'police'
