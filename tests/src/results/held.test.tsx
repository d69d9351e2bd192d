import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import '../../../src/i18n.ts'
import '../../../src/results/words.ts'
import results from '../../../content/en/results.json'
import { HeldResults } from '../../../src/results/HeldResults.tsx'
import { heldHere, heldNothing, setHeld } from '../../../src/results/heldHere.ts'
import type { RunResult } from '../../../src/results/runResult.ts'
import { keepEnding } from '../../../src/results/xapi/endings.ts'
import { setUnsent } from '../../../src/results/xapi/documents.ts'
import { enqueue } from '../../../src/results/xapi/queue.ts'
import { initialized } from '../../../src/results/xapi/statements.ts'
import { mark } from './runs.ts'
import { entriesOf } from './storage.ts'

const alias = 'Quiet Otter'
const scenario = 'only-the-treatment'
const result: RunResult = {
  id: mark.id,
  alias,
  scenario,
  version: '1',
  hash: 'a',
  start: mark.begunAt,
  minutes: 1,
  verdict: 'passed',
  critical: [],
  order: [],
  firstDivergence: null,
  parted: [],
}
const session = { session: 'anna', endpoint: 'https://lrs.example.org/xapi/', authorization: 'x' }
const about = { runId: mark.id, alias, scenario }

beforeEach(() => {
  localStorage.clear()
  setHeld({ ...heldNothing, runs: [result] })
  enqueue(session, [initialized(about)])
  keepEnding(session, [initialized(about)])
  const document = { run: alias, at: mark.begunAt }
  setUnsent([{ place: 'p', stateId: 's', document, since: new Date().toISOString() }])
})
const left = () => entriesOf(localStorage).join()

test('erasing leaves nothing of any run in the browser, what waits to be sent neither', async () => {
  render(<HeldResults />)
  screen.getByText('1 run in this browser')
  screen.getByText('3 records wait here to be sent')
  expect(left()).toContain(alias)
  await userEvent.click(screen.getByRole('button', { name: results.panel.eraseAll }))
  expect(left()).not.toContain(alias)
  expect(left()).not.toContain('handrail.results')
  expect(screen.queryByRole('button', { name: results.panel.save })).toBeNull()
})

test('what was erased by mistake is put back whole, also what waits', async () => {
  render(<HeldResults />)
  const before = heldHere()
  await userEvent.click(screen.getByRole('button', { name: results.panel.eraseAll }))
  await userEvent.click(screen.getByRole('button', { name: results.panel.putBack }))
  expect(heldHere()).toEqual(before)
  screen.getByRole('button', { name: results.panel.eraseAll })
})

test('where nothing waits the button speaks of the results alone', () => {
  setHeld({ ...heldNothing, runs: [result] })
  render(<HeldResults />)
  screen.getByRole('button', { name: results.panel.erase })
  expect(screen.queryByText(/to be sent/u)).toBeNull()
})

test('what waits can be erased where there is no finished run', async () => {
  setHeld({ ...heldHere(), runs: [] })
  render(<HeldResults />)
  expect(screen.queryByRole('button', { name: results.panel.save })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: results.panel.eraseAll }))
  expect(left()).not.toContain(alias)
})
