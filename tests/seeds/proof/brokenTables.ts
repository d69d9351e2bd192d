import type { Facts } from '../../../flows/facts.ts'
import type { PartId } from '../../../seeds/proof/parts.ts'
import { type Pathway, theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import type { PropertyId } from '../../../seeds/proof/result.ts'
import { taking } from './breaking.ts'

/** A pathway with one thing wrong, the property meant for it, and the part of the proof that looks. */
export type Broken = {
  what: string
  id: PropertyId
  part: PartId
  pieces: Partial<Pathway>
  /** What is found wrong, where the property could fail for another reason too. */
  says?: RegExp
}

const notOwed = { status: 'notOwed', because: [] } as const
const isSixties = ({ age }: Facts): boolean =>
  age === 'adult-60-64' || (typeof age === 'number' && age >= 60 && age < 65)
/** Tables with one line wrong: found without walking. */
export const brokenTables: readonly Broken[] = [
  {
    what: 'a child who discloses is no report',
    id: 'SP-02',
    part: 'duties',
    pieces: {
      ruling: (duty, known, decidedNot) =>
        duty === 'childReport' && known.facts.concern === 'disclosed'
          ? notOwed
          : theirs.ruling(duty, known, decidedNot),
    },
  },
  {
    what: 'the elder report is dropped at 60 to 64',
    id: 'SP-03',
    part: 'duties',
    pieces: {
      ruling: (duty, known, decidedNot) =>
        duty === 'elderDependentReport' && isSixties(known.facts)
          ? notOwed
          : theirs.ruling(duty, known, decidedNot),
    },
  },
  {
    what: '“not sure” about an injury counts as none',
    id: 'SP-08',
    part: 'duties',
    pieces: {
      ruling: (duty, known, decidedNot) =>
        theirs.ruling(duty, taking(known, 'injury', 'unsure', 'none'), decidedNot),
    },
  },
  {
    what: 'a maybe-child is taken for an adult',
    id: 'SP-08',
    part: 'duties',
    pieces: {
      ruling: (duty, known, decidedNot) =>
        theirs.ruling(duty, taking(known, 'age', 'maybe-under-18', 'adult-under-60'), decidedNot),
    },
  },
  {
    what: '“not sure” about a guardian asks for no safeguard',
    id: 'SP-08',
    part: 'tasks',
    pieces: {
      tasksOf: (duty, known) =>
        theirs.tasksOf(duty, taking(known, 'guardianInvolved', 'unsure', 'no')),
    },
  },
  {
    what: 'signs that were looked at end what the wound opened',
    id: 'SP-15',
    part: 'duties',
    pieces: {
      ruling: (duty, known, decidedNot) =>
        duty === 'childReport' && known.facts.ruledOutCheck === 'none-of-these'
          ? notOwed
          : theirs.ruling(duty, known, decidedNot),
    },
  },
  {
    what: 'a planned form counts as sent',
    id: 'SP-18',
    part: 'tasks',
    pieces: {
      isMet: (duty, task, known) =>
        theirs.isMet(duty, task, known) ||
        (task === 'written-report' &&
          known.memory.acts.some(
            (act) => act.duty === duty && act.task === 'written-report-planned',
          )),
    },
  },
  {
    what: 'abuse in a care facility goes to APS alone',
    id: 'SP-24',
    part: 'tasks',
    pieces: {
      tasksOf: (duty, known) => theirs.tasksOf(duty, taking(known, 'careFacility', 'yes', 'no')),
    },
  },
]
