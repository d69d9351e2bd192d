import { factIds } from '../../flows/facts.ts'
import { dutyIds, type DutyId } from '../../flows/ids.ts'
import { askedKnown } from './askedChart.ts'
import { Combinations } from './combinations.ts'
import { absent } from './everyValue.ts'
import { law, type Ruled } from './law.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { clauseRules, decidedNot } from './rules.ts'
import { ToldApart } from './toldApart.ts'
import { doubts } from './doubts.ts'

const rank = { notOwed: 0, undecided: 1, owed: 2 } as const satisfies Record<Ruled, number>

/** Each duty for every combination of what it rests on, held against the law and its neighbours. */
export const proveDuties = (p: Pathway, ledger: Ledger): void => {
  for (const duty of dutyIds) proveDuty(p, ledger, duty)
}

const proveDuty = (p: Pathway, ledger: Ledger, duty: DutyId): void => {
  const told = new ToldApart()
  for (const rule of clauseRules(duty)) told.follow(rule)
  told.follow({
    name: 'law',
    run: (ask) => law[duty](askedKnown(ask), decidedNot(ask)()),
  })
  const all = new Combinations(told)
  ledger.count('duty-rule-answers', told.runs)
  ledger.count('duty-combinations', all.size)
  const ruled = Array.from({ length: all.size }, (_, combination) => {
    const ask = all.ask(combination)
    return p.ruling(duty, askedKnown(ask), decidedNot(ask)).status
  })
  const at = (combination: number): Ruled => ruled[combination] ?? 'notOwed'
  againstTheLaw(ledger, duty, all, at)
  learningMore(ledger, duty, all, at)
  doubting(ledger, duty, all, at)
}

type Table = (ledger: Ledger, duty: DutyId, all: Combinations, at: (one: number) => Ruled) => void

const againstTheLaw: Table = (ledger, duty, all, at) => {
  const id = duty === 'childReport' ? 'SP-02' : 'SP-03'
  for (let one = 0; one < all.size; one += 1) {
    const ask = all.ask(one)
    const should = law[duty](askedKnown(ask), decidedNot(ask)())
    const fault = at(one) === should ? null : `${duty} is ${at(one)}, where the law has ${should}`
    ledger.table(id, fault, () => all.says(one))
  }
}

const learningMore: Table = (ledger, duty, all, at) => {
  for (const fact of factIds)
    for (let one = 0; one < all.size; one += 1) {
      // What is learned after the talk has ended may be refused: that is walked, in changes.ts.
      if (all.with(one, fact, absent.says) !== one || all.isLater(one)) continue
      for (const more of all.variants(one, fact)) {
        const lower = rank[at(more)] < rank[at(one)]
        const fault = `${duty} falls from ${at(one)} to ${at(more)} when ${fact} is learned`
        ledger.table('SP-15', lower ? fault : null, () => all.says(more))
      }
    }
}

const doubting: Table = (ledger, duty, all, at) => {
  for (const { fact, yes, unsure, no } of doubts.filter(({ of = duty }) => of === duty))
    for (let one = 0; one < all.size; one += 1) {
      const [sure, doubt, none] = [yes, unsure, no].map((says) => all.with(one, fact, says))
      if (sure == null || doubt == null || none == null || none !== one) continue
      const [a, b, c] = [rank[at(sure)], rank[at(doubt)], rank[at(none)]]
      const less = b < c || (a > 0 && b === 0)
      const fault = `${duty} is ${at(doubt)} for ${fact} ${unsure}, ${at(none)} for ${no}, ${at(sure)} for ${yes}`
      ledger.table('SP-08', less ? fault : null, () => all.says(doubt))
    }
}
