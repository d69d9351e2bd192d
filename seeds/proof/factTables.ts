import { ActRecord, JournalEvent } from '../../flows/journal.ts'
import { factIds, optionsOf, serviceFits } from '../../flows/facts.ts'
import { readCase } from '../caseFile.ts'
import { walkCase } from '../walkCase.ts'
import type { Ledger } from './ledger.ts'
import { type Pathway, startedAt } from './pathwayUnderProof.ts'

const telling =
  /immigra|migrat|birth(?!day)|born|countr|nation(?!al hotline)|citizen|visa|passport|asylum|deport|undocument|origin|status/iu
/** A wish for a kind of service, kept for the session only; it says nothing of where anyone was born. */
const wished = 'foreign-born-services'
const tempting = [
  'immigrationStatus',
  'birthplace',
  'countryOfBirth',
  'nationality',
  'citizenship',
  'visa',
  'passport',
  'arrivedIn',
]

/** Neither a fact, nor an event, nor a case file, nor what a walk prints can carry them. */
export const proveFacts = (p: Pathway, ledger: Ledger): void => {
  for (const name of p.facts()) {
    const fault = telling.test(name) ? `the fact ${name} could carry it` : null
    ledger.table('SP-14', fault, () => [name])
  }
  for (const fact of factIds)
    for (const value of optionsOf(fact)) {
      const fault = telling.test(value) && value !== wished ? `${fact} may be ${value}` : null
      ledger.table('SP-14', fault, () => [fact, value])
    }
  for (const name of Object.keys(ActRecord.shape))
    ledger.table('SP-14', telling.test(name) ? `an act may say ${name}` : null, () => [name])
  for (const fact of tempting) {
    const event = { type: `ANSWER.${fact}`, fact, value: 'x', at: startedAt }
    const kept = JournalEvent.safeParse(event).success
    ledger.table('SP-14', kept ? `a journal takes ${fact}` : null, () => [fact])
    const read = readCase({ id: 'x', at: startedAt, answers: { [fact]: 'x' } })
    ledger.table('SP-14', 'case' in read ? `a case file takes ${fact}` : null, () => [fact])
  }
  for (const wish of serviceFits) {
    const read = readCase({ id: 'x', at: startedAt, answers: { ...agreeing, serviceFit: [wish] } })
    const printed = 'case' in read ? JSON.stringify(walkCase(read.case).walked) : wish
    const said = printed.includes(wish) ? `a walk prints the wish ${wish}` : null
    ledger.table('SP-14', said, () => [wish])
  }
}
const agreeing = {
  danger: 'none',
  age: 30,
  interpreter: 'not-needed',
  dependent: 'no',
  injury: 'none',
  clinicalFlags: 'none',
  privacy: 'alone',
  limitsExplained: 'yes',
  permission: 'yes',
  concern: 'suspected',
  otherChildAtRisk: 'no',
  otherAdultAtRisk: 'no',
  help: 'wants-options',
  needs: ['em-food'],
}
