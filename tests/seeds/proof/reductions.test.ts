import { describe, expect, test } from 'vitest'
import { type FactId, factIds, sameValue } from '../../../flows/facts.ts'
import { dutyIds } from '../../../flows/ids.ts'
import { actsPlans } from '../../../seeds/proof/acts.ts'
import { changesPlans } from '../../../seeds/proof/changes.ts'
import { listsOf } from '../../../seeds/proof/askedFacts.ts'
import { besidesPlan, talkPlan } from '../../../seeds/proof/conversation.ts'
import { eachValuePlans } from '../../../seeds/proof/eachValue.ts'
import { type Ask, everyRun, yesOrNo } from '../../../seeds/proof/everyRun.ts'
import { valuesOf } from '../../../seeds/proof/everyValue.ts'
import { oneOn, type Spot } from '../../../seeds/proof/explore.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { elsewhere, oneOfEach } from '../../../seeds/proof/oneOfEach.ts'
import { patientsPlans } from '../../../seeds/proof/patients.ts'
import { happens, says } from '../../../seeds/proof/told.ts'
import { ToldApart } from '../../../seeds/proof/toldApart.ts'
import { togetherPlans } from '../../../seeds/proof/together.ts'
import { followAll, followChart } from '../../../seeds/proof/values.ts'
import { bringsAt, compareMerged } from './bisimilar.ts'

describe('spots of the conversation taken for one have the same page, end and ways on:', () => {
  test.each([
    ['with every duty open or not', [talkPlan(theirs)]],
    ['with a threat, other staff, and who came to ask', [besidesPlan(theirs)]],
    ['with patients who cannot be spoken to', patientsPlans(theirs)],
  ])('%s', { timeout: 300_000 }, (_, plans) => {
    for (const plan of plans) {
      const { compared, different } = compareMerged(plan, false)
      expect(different.slice(0, 3)).toEqual([])
      expect(compared).toBeGreaterThan(0)
    }
  })
})

describe('times, the order of acts and the reason for a change alter no way on, offer or text:', () => {
  test.each([
    ['several duties at once', togetherPlans(theirs).slice(0, 1)],
    ['a team’s report, a call taken on', actsPlans(theirs).slice(2, 3)],
    ['a child seen alone late', changesPlans(theirs).slice(1, 2)],
    ['another child', changesPlans(theirs).slice(4, 5)],
  ])('%s', { timeout: 300_000 }, (_, plans) => {
    for (const plan of plans) expect(compareMerged(plan, true).different.slice(0, 3)).toEqual([])
  })
})

/** All that the rules make of an encounter, but the answers themselves. */
const madeOf = (spot: Spot): unknown => {
  const { view, memory } = spot
  return {
    page: view.page,
    pending: view.pending,
    mode: view.mode,
    audience: view.audience,
    setAside: view.setAside,
    duties: dutyIds.map((id) => {
      const { status, because, tasks } = view.duties[id]
      return { status, because, tasks }
    }),
    emergency: memory.emergency,
    finish: theirs.refusalOf(memory, happens('FINISH')),
    end: theirs.endStateOf(memory),
    brings: bringsAt(theirs, spot),
  }
}

describe('values that no rule tells apart', () => {
  const told = followAll(theirs)
  const starts = eachValuePlans(theirs).flatMap((plan) => plan.starts)
  const merged = factIds.filter((fact) => told.classesOf(fact).some(({ length }) => length > 1))
  test.each(merged)('make no difference to the machine: %s', (fact) => {
    for (const start of starts)
      for (const places of told.classesOf(fact)) {
        const values = places.map((place) => valuesOf(fact)[place]?.value)
        const reached = values.flatMap((value) => {
          if (value === undefined || fact === 'clinicalFlags') return []
          const kept = start.memory.answered[fact]
          const spot = oneOn(theirs, start, says(fact, value, kept && 'changed'))
          return [JSON.stringify(spot && madeOf(spot))]
        })
        expect(new Set(reached).size).toBeLessThanOrEqual(1)
      }
  })
  test('are few enough that something was tested', () => {
    expect(merged.length).toBeGreaterThan(5)
  })
})

describe('one value of each class is walked through the whole conversation, or named as walked elsewhere', () => {
  const told = followChart(theirs)
  const walked = (fact: FactId): readonly unknown[] => [
    ...oneOfEach[fact],
    ...(elsewhere[fact] ?? []),
  ]
  test.each(factIds.filter((fact) => !listsOf.has(fact)))('%s', (fact) => {
    const classes = told
      .classesOf(fact)
      .map((places) => places.map((place) => valuesOf(fact)[place]))
      .filter((choices) => !choices.some((choice) => choice?.value === undefined))
    const left = classes.filter(
      (choices) =>
        !choices.some((choice) => walked(fact).some((value) => sameValue(value, choice?.value))),
    )
    expect(left.map((choices) => choices.map((choice) => choice?.says))).toEqual([])
  })
})

describe('following a rule', () => {
  test('gives one run for each way its questions can be answered', () => {
    const runs = everyRun((ask) => ask('a', yesOrNo) && ask('b', yesOrNo))
    expect([...runs].map(({ result }) => result)).toEqual([false, false, true])
  })
  test('tells two answers apart only where some rule gives another result', () => {
    const choices = ['x', 'y', 'z'].map((value) => ({ says: value, value }))
    const rule = { name: 'is x', run: (ask: Ask) => ask('letter', choices) === 'x' }
    expect(new ToldApart().follow(rule).classesOf('letter')).toEqual([[0], [1, 2]])
  })
  test('stops where a rule looks at facts in a way that cannot be followed', () => {
    const rows = theirs.rows.map((row) => ({
      ...row,
      applies: ({ facts }: Parameters<typeof row.applies>[0]) => Object.keys(facts).length > 2,
    }))
    expect(() => followAll({ ...theirs, rows })).toThrow('in a way that the proof does not follow')
  })
})
