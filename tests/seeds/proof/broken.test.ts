import { describe, expect, test } from 'vitest'
import { propertyIds } from '../../../seeds/proof/result.ts'
import { caught, intact } from './breaking.ts'
import { brokenDecisions } from './brokenDecisions.ts'
import { brokenEnds } from './brokenEnds.ts'
import { brokenEvents } from './brokenEvents.ts'
import { brokenMoments } from './brokenMoments.ts'
import { brokenFacts } from './brokenFacts.ts'
import { brokenOffers } from './brokenOffers.ts'
import { brokenQuiet } from './brokenQuiet.ts'
import { brokenTables } from './brokenTables.ts'
import { brokenWalks } from './brokenWalks.ts'
import { brokenWords } from './brokenWords.ts'

const all = [
  ...brokenTables,
  ...brokenWords,
  ...brokenWalks,
  ...brokenEnds,
  ...brokenDecisions,
  ...brokenEvents,
  ...brokenMoments,
  ...brokenFacts,
  ...brokenOffers,
  ...brokenQuiet,
]

describe('a pathway is caught in which', () => {
  test.each(all)('$what ($id)', ({ id, part, pieces, says = /./u }) => {
    expect(caught(id, part, pieces)).toMatch(says)
  })
})
describe('the pathway as it is passes where a broken one was caught:', () => {
  const looks = all.map(({ id, part }) => `${id} in ${part}`)
  test.each([...new Set(looks)])('%s', { timeout: 300_000 }, (look) => {
    const broken = all.find(({ id, part }) => look === `${id} in ${part}`)
    expect(broken && intact(broken.id, broken.part)).toEqual({
      looked: expect.any(Number),
      fault: null,
    })
  })
})
test('every property catches a pathway that breaks it', () => {
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(propertyIds))
})
