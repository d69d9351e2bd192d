import { actsPlans } from './acts.ts'
import { proveCards } from './cardTables.ts'
import { changesPlans } from './changes.ts'
import { proveOneWayEach } from './chart.ts'
import { clocksPlans } from './clocks.ts'
import { besidesPlan, talkPlan } from './conversation.ts'
import { decisionsPlans } from './decisions.ts'
import { proveDoors } from './doors.ts'
import { proveDuties } from './dutyTables.ts'
import { eachValuePlans } from './eachValue.ts'
import { proveFacts } from './factTables.ts'
import { leafingPlans } from './leafing.ts'
import type { Ledger } from './ledger.ts'
import { proveOfferDoubts } from './offerDoubts.ts'
import { proveLimits } from './offerLimits.ts'
import { proveOfferRows } from './offerRows.ts'
import { proveOffers } from './offerTables.ts'
import { provePaper } from './paperTables.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { patientsPlans } from './patients.ts'
import { roomPlans } from './room.ts'
import { proveScriptDoubts, proveScripts } from './scriptTables.ts'
import { proveTasks } from './taskTables.ts'
import { proveTexts } from './textTables.ts'
import { togetherPlans } from './together.ts'
import { proveValues } from './values.ts'
import { walkPlans } from './walkPlans.ts'

const talk = {
  states: 'conversation-states',
  alike: 'states-alike-in-talk',
  leadsOut: 'SP-07',
  endsSoon: true,
} as const
const exact = { alike: 'states-alike-but-times' } as const

/** The proof in parts that know nothing of one another, so that they can run side by side. */
export const parts = {
  talk: (p, ledger) => walkPlans(ledger, [talkPlan(p)], talk),
  besides: (p, ledger) => walkPlans(ledger, [besidesPlan(p)], talk),
  room: (p, ledger) => walkPlans(ledger, roomPlans(p), { ...exact, states: 'room-states' }),
  patients: (p, ledger) =>
    walkPlans(ledger, patientsPlans(p), {
      states: 'patient-states',
      alike: 'states-alike-in-talk',
      leadsOut: 'SP-16',
    }),
  acts: (p, ledger) => walkPlans(ledger, actsPlans(p), { ...exact, states: 'act-states' }),
  together: (p, ledger) =>
    walkPlans(ledger, togetherPlans(p), { ...exact, states: 'together-states' }),
  changes: (p, ledger) => walkPlans(ledger, changesPlans(p), { ...exact, states: 'change-states' }),
  eachValue: (p, ledger) =>
    walkPlans(ledger, eachValuePlans(p), { ...exact, states: 'change-states' }),
  decisions: (p, ledger) =>
    walkPlans(ledger, decisionsPlans(p), { ...exact, states: 'change-states' }),
  clocks: (p, ledger) => walkPlans(ledger, clocksPlans(p), { ...exact, states: 'change-states' }),
  leafing: (p, ledger) => walkPlans(ledger, leafingPlans(p), { ...exact, states: 'change-states' }),
  duties: (p, ledger) => {
    proveDuties(p, ledger)
    proveOneWayEach(p, ledger)
  },
  tasks: proveTasks,
  values: proveValues,
  offers: (p, ledger) => {
    proveOffers(p, ledger)
    proveOfferRows(p, ledger)
    proveLimits(p, ledger)
    proveOfferDoubts(p, ledger)
  },
  cards: (p, ledger) => {
    proveCards(p, ledger)
    provePaper(p, ledger)
  },
  scripts: (p, ledger) => {
    proveScripts(p, ledger)
    proveScriptDoubts(p, ledger)
  },
  texts: proveTexts,
  facts: proveFacts,
  doors: proveDoors,
} as const satisfies Record<string, (p: Pathway, ledger: Ledger) => void>
export type PartId = keyof typeof parts
export const isPart = (name: string): name is PartId => name in parts
export const partIds: readonly PartId[] = Object.keys(parts).filter(isPart)
