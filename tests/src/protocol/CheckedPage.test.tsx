import '../../../src/encounter/zodSetup.ts'
import '../../../src/encounter/words.ts'
import '../../../src/protocol/words.ts'
import { render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { enumeratedIds, propertyIds, reductionIds } from '../../../seeds/proof/result.ts'
import { NamesContext } from '../../../src/encounter/useNames.ts'
import { i18n } from '../../../src/i18n.ts'
import { CheckedPage } from '../../../src/protocol/CheckedPage.tsx'
import { readProof, type ShownProof } from '../../../src/protocol/readProof.ts'

beforeEach(() => i18n.changeLanguage('en'))

const result = (failing: string | null = null) => ({
  pathwayVersion: '1.0.0',
  checkedOn: '2026-03-06T22:10:00-08:00',
  seconds: 41.2,
  states: 23_456,
  transitions: 98_765,
  enumerated: enumeratedIds.map((id) => ({ id, count: 12 })),
  reductions: reductionIds.map((id) => ({ id, count: 34 })),
  properties: propertyIds.map((id) => ({
    id,
    looked: 1_000,
    holds: id !== failing,
    counterExample:
      id === failing
        ? {
            says: 'no call is asked for',
            path: ['age: 17', 'concern: suspected'],
            case: {},
            replays: true,
          }
        : null,
  })),
})
const show = (proof: ShownProof, inVisit = false) =>
  render(
    <NamesContext value={{ shown: true, alone: false, toggle: () => {} }}>
      <CheckedPage inVisit={inVisit} proof={proof} />
    </NamesContext>,
  )
const ran = (failing?: string) => readProof({ state: 'ran', result: result(failing) })

test('a proof that holds is told with its states, its day and its version', () => {
  show(ran())
  expect(screen.getByText('All 25 rules hold.')).toBeVisible()
  expect(screen.getByText(/23,456 states and 98,765 steps.*pathway 1\.0\.0/)).toBeVisible()
  expect(screen.getAllByText('holds')).toHaveLength(25)
})

test('a rule that fails shows how, step by step', () => {
  show(ran('SP-02'))
  expect(screen.getByText(/1 rule does not hold/)).toBeVisible()
  const fails = screen.getByRole('region', { name: /How it fails/ })
  expect(within(fails).getByText('no call is asked for')).toBeVisible()
  expect(
    within(fails)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['age: 17', 'concern: suspected'])
})

test.each([
  ['missing', 'This build was not checked.'],
  ['other-sources', 'This build was changed after it was checked.'],
] as const)(
  'without a proof of these sources (%s) it says so, and no rule holds',
  (state, what) => {
    show(readProof({ state }))
    expect(screen.getByRole('alert')).toHaveTextContent(what)
    expect(screen.queryByText('holds')).toBeNull()
    expect(screen.getAllByText('not checked')).toHaveLength(25)
  },
)

test('what the proof wrote in another shape stands for nothing', () => {
  show(readProof({ state: 'ran', result: { ...result(), states: 'many' } }))
  expect(screen.getByRole('alert')).toHaveTextContent('could not be read')
})

test('while a visit is open in this tab nothing of it is shown', () => {
  show(ran(), true)
  expect(screen.getByText(/not shown while a visit is open/)).toBeVisible()
  expect(screen.queryByText(/child/i)).toBeNull()
})
