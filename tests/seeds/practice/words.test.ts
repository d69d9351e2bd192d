import { expect, test } from 'vitest'
import en from '../../../content/en/practice.json' with { type: 'json' }
import es from '../../../content/es/practice.json' with { type: 'json' }
import * as types from '../../../seeds/scenarioTypes.ts'
import { textsIn } from '../../content/wordFiles.ts'

const lists = {
  conditions: types.conditionIds,
  topics: types.topicIds,
  of: types.askedOf,
  through: types.askedThrough,
  deeds: types.deedIds,
  errors: types.errorIds,
  points: types.orderPointIds,
  feelings: types.feelingIds,
}

test.each(Object.entries(lists))('every one of the %s has its words, and no other', (name, ids) => {
  for (const { engine } of [en, es]) {
    const block: unknown = Object.entries(engine).find(([key]) => key === name)?.[1]
    expect(Object.keys(block ?? {})).toEqual([...ids])
  }
})

test('English and Spanish say the same things', () => {
  const keys = ({ engine }: typeof en) => textsIn(engine).map(({ path }) => path)
  expect(keys(es)).toEqual(keys(en))
})
