import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { runOf } from '../../../../seeds/practice/learner.ts'
import type { PracticeJournal } from '../../../../seeds/practice/practiceJournal.ts'
import { practiceKey } from '../../../../src/encounter/journalKey.ts'
import { load } from '../../../seeds/practice/load.ts'
import { openPractice } from '../practiceScreen.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const kids = load('kids-get-a-turn.json')
const whole = runOf(kids).run
const treated = runOf(load('only-the-treatment.json')).run
const permitted = treated.events.findIndex(({ type }) => type === 'ANSWER.permission')
/** A run in which all was right until the patient gave leave to ask, and which went no further. */
const stopped = { ...treated, events: treated.events.slice(0, permitted + 1) }
const into = (trap: string) => {
  const found = kids.traps.find(({ id }) => id === trap)
  if (!found) throw new Error(`no trap ${trap}`)
  return runOf(kids, found.path).run
}

const lookBack = async (run: PracticeJournal, language = 'en') => {
  sessionStorage.setItem(practiceKey, JSON.stringify(run))
  const opened = await openPractice('practice', { language })
  const name = language === 'es' ? 'Terminar y mirar atrás' : 'End and look back'
  await opened.press(name)
  await screen.findByRole('heading', { level: 1, name: /Looking back|Mirar atrás/u })
  return opened
}
const page = () => screen.getByRole('main')

describe('a run that held the protocol', () => {
  test('is told of one path alone, and of no points', async () => {
    await lookBack(whole)
    expect(page()).toHaveTextContent('Both paths')
    expect(page()).not.toHaveTextContent(/paths part|Not on|You did nothing|\d of \d/u)
  })

  test('names each stretch by its steps, in few words', async () => {
    await lookBack(whole)
    expect(page()).toHaveTextContent('Danger · First glance · Alone or not')
  })

  test('has a call within the minute told as made at once', async () => {
    const at = whole.events.map((event) =>
      event.type === 'DONE' ? { ...event, at: whole.startedAt } : event,
    )
    await lookBack({ ...whole, events: at })
    expect(page()).toHaveTextContent('Call the Child Abuse Registryat oncein time')
    expect(page()).not.toHaveTextContent(/\b0 (?:min|s)\b/u)
  })
})

describe('a run with an error', () => {
  test('shows what both did as one, and what one alone did as nothing on the other path', async () => {
    await lookBack(into('mother-is-safe'))
    const parted = screen.getByText('Here the paths part for the first time')
    const stretch = parted.closest('li') ?? parted
    expect(within(stretch).getByRole('region', { name: 'Your path' })).toBeVisible()
    expect(stretch).toHaveTextContent('Not on the protocol’s path')
  })

  test('names it at the top alone, and what to change as what to do', async () => {
    await lookBack(into('forgotten-brother'))
    const change = screen.getByRole('heading', { name: 'Would change' }).parentElement
    expect(change).toHaveTextContent('Look again at which duties these facts bring.')
    expect(change).not.toHaveTextContent('A report was not made')
    expect(screen.getAllByText('Look again at which duties these facts bring.')).toHaveLength(1)
  })

  test('does not ask what to change as if nothing had been found', async () => {
    await lookBack(into('mother-is-safe'))
    const change = screen.getByRole('heading', { name: 'Would change' }).parentElement
    expect(change).toHaveTextContent('What stands at the top of this page. What else?')
  })
})

describe('a run that was stopped early', () => {
  test.each([
    ['en', /did not come to its end/u, /serious harm|Went well|Safer|paths part/u],
    ['es', /no llegó a su fin/u, /daño grave|Salió bien|Más seguridad|se separan/u],
  ])('says so near the top, and neither praises nor clears: %s', async (language, says, not) => {
    await lookBack(stopped, language)
    const said = screen.getByText(says)
    const [first] = screen.getAllByRole('heading', { level: 2 })
    expect(said.compareDocumentPosition(first ?? said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(page()).not.toHaveTextContent(not)
  })

  test('has no time told for a step that it never came to', async () => {
    await lookBack(stopped)
    const row = screen.getByText('What would help them now?', { selector: 'th' }).closest('tr')
    expect(row).toHaveTextContent('What would help them now?not on this path1 min')
  })

  test('is told where it stopped, not that it did nothing', async () => {
    await lookBack(stopped)
    expect(page()).toHaveTextContent('You stopped here.')
  })
})

describe('the way out', () => {
  test('is at the foot alone, and the one main button', async () => {
    await lookBack(whole)
    expect(screen.getAllByRole('button', { name: /wipe/u })).toHaveLength(1)
    expect(document.querySelectorAll('.button-primary')).toHaveLength(1)
  })

  test('asks once, and staying keeps the run', async () => {
    const { press } = await lookBack(whole)
    await press('End and wipe this run')
    await press('Stay here')
    expect(sessionStorage.getItem(practiceKey)).not.toBeNull()
    await press('End and wipe this run')
    await press('End and wipe')
    await screen.findByRole('heading', { level: 1, name: 'Practice' })
    expect(sessionStorage.getItem(practiceKey)).toBeNull()
  })

  test('does not ask about what is on paper', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { press } = await lookBack(whole)
    await press('Print')
    await press('End and wipe this run')
    await screen.findByRole('heading', { level: 1, name: 'Practice' })
    expect(print).toHaveBeenCalledOnce()
  })
})

test('what is printed names its day, its scenario and the version', async () => {
  await lookBack(whole)
  const head = within(page()).getByRole('heading', { level: 1 }).parentElement
  expect(head).toHaveTextContent(/Kids get a turnLooked back on .+ \d{4}\. Handrail \d/u)
})
