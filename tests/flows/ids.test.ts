import { expect, test } from 'vitest'
import { endStates } from '../../flows/endStates.ts'
import { dutyStatuses, endStateIds, laneIds, stepIds } from '../../flows/ids.ts'
import { rows } from '../../flows/steps.ts'

test('the steps come in the order of the visit, and lead through its lanes from left to right', () => {
  expect(rows.map(({ id }) => id)).toEqual(stepIds)
  expect([...new Set(rows.map(({ lane }) => lane))]).toEqual(laneIds)
})

test('every way an encounter may end has a name, and every name is of a way it may end', () => {
  expect(endStates.map(({ id }) => id)).toEqual(endStateIds)
})

test('a duty goes from not owed to complete', () => {
  expect(dutyStatuses).toEqual(['notOwed', 'undecided', 'owed', 'phoned', 'complete'])
})
