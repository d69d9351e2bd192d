import { dutyIds, type DutyId } from '../../flows/ids.ts'
import type { View } from '../../flows/view.ts'
import { resources } from '../../content/resources/resources.ts'
import { askedView } from './askedView.ts'
import { everyRun, inWords } from './everyRun.ts'
import { lawMinor } from './law.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import type { PropertyId } from './result.ts'

type Offered = {
  id: PropertyId
  should: (view: View, audience: 'staff' | 'patient') => boolean | null
}
const stands = ({ duties }: View, ...ids: readonly DutyId[]): boolean =>
  ids.some((duty) => duties[duty].status !== 'notOwed')
const callsPolice = ({ duties }: View): boolean =>
  dutyIds.some((duty) =>
    duties[duty].tasks.some(({ task }) => task.includes('police') && task !== 'call-registry'),
  )
const within = ({ facts: { age } }: View, from: number, to: number): boolean =>
  typeof age !== 'number' || (age >= from && age <= to)

/** The rows of PATHWAY 7, written down a second time: true offers, false withholds, null is open. */
const rows: Readonly<Record<string, Offered>> = {
  'emergency-911': { id: 'SP-11', should: () => true },
  nhth: {
    id: 'SP-11',
    should: ({ facts }, audience) =>
      audience === 'staff' || (facts.privacy !== 'alone' ? false : null),
  },
  'oc-child-abuse-registry': {
    id: 'SP-04',
    should: (view) =>
      stands(view, 'childReport', 'otherChildReport') ||
      (lawMinor(view.facts) && view.facts.concern !== 'ruled-out'),
  },
  'oc-aps': {
    id: 'SP-04',
    should: (view) => stands(view, 'elderDependentReport', 'otherAdultReport'),
  },
  'local-law-enforcement': {
    id: 'SP-04',
    should: (view) => view.facts.police === 'wants' || callsPolice(view),
  },
  'project-choice': { id: 'SP-11', should: (view) => (within(view, 11, 21) ? null : false) },
  lighthouse: {
    id: 'SP-11',
    should: (view) =>
      within(view, 18, 22) && (view.facts.needs?.includes('lt-housing') ?? false) ? null : false,
  },
  'waymakers-ht': {
    id: 'SP-11',
    should: ({ facts: { concern } }) => (concern === undefined ? null : concern !== 'ruled-out'),
  },
  orr: { id: 'SP-11', should: ({ facts }) => (lawMinor(facts) ? null : false) },
  urm: { id: 'SP-11', should: ({ facts }) => (lawMinor(facts) ? null : false) },
  polaris: { id: 'SP-11', should: () => false },
  'hsi-tipline': { id: 'SP-23', should: () => false },
}

/** Each row that decides alone, for everything it reads, in both views. */
export const proveOfferRows = (p: Pathway, ledger: Ledger): void => {
  for (const [name, { id, should }] of Object.entries(rows)) {
    const resource = resources.find((one) => one.id === name)
    const rule = p.rowFor(name)
    if (!resource || !rule) {
      ledger.table(id, `${name} has no row of its own`, () => [])
      continue
    }
    for (const audience of ['staff', 'patient'] as const)
      for (const run of everyRun((ask) => {
        const { view } = askedView(ask)
        return [rule(view, audience, resource).offer, should(view, audience)] as const
      })) {
        const [offer, right] = run.result
        const fine = right === null || offer === right
        const fault = fine ? null : `${name} is ${offer ? 'offered' : 'withheld'} for ${audience}`
        ledger.table(id, fault, () => inWords(run))
        ledger.count('offer-row-answers', 1)
      }
  }
}
