import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { readPractice, practiceKey as seedsKey } from '../../../seeds/practice/practiceJournal.ts'
import { journalKey, practiceKey } from '../../../src/encounter/journalKey.ts'
import { loadJournal } from '../../../src/encounter/journalStore.ts'
import { moment } from '../../../src/clock.ts'
import { beginRun, openPractice } from './practiceScreen.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const people = () => within(screen.getByRole('complementary', { name: /people in this scenario/u }))
const kept = () => sessionStorage.getItem(practiceKey) ?? ''
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the list', () => {
  test('says of all twelve scenarios how long they take and what they speak of', async () => {
    await openPractice()
    await heading('Practice')
    const cards = within(screen.getByRole('list')).getAllByRole('button', { name: /\d+ minutes$/u })
    expect(cards).toHaveLength(12)
    for (const card of cards) expect(card).toHaveAccessibleDescription(/^What it speaks of: .{10}/u)
  })

  test('has a heading over what is for trainers', async () => {
    await openPractice()
    await screen.findByRole('heading', { level: 2, name: 'For trainers' })
    const nav = screen.getByRole('navigation', { name: 'For trainers' })
    expect(within(nav).getAllByRole('button')).toHaveLength(3)
  })

  test('may be left without a word: nothing was kept', async () => {
    const { press, open } = await openPractice()
    await press(/Only the treatment/u)
    await press('Not this one')
    await heading('Practice')
    await press('Back to the first screen')
    expect(open).toHaveBeenCalledWith(null)
    expect(sessionStorage).toHaveLength(0)
  })
})

describe('a run', () => {
  test('is kept under its own name, and nothing of it where an encounter is', async () => {
    const { user } = await beginRun('Only the treatment')
    await user.click(screen.getByRole('button', { name: 'No one' }))
    expect(kept()).toContain('ANSWER.danger')
    expect(sessionStorage.getItem(journalKey)).toBeNull()
    expect(localStorage).toHaveLength(0)
    expect(practiceKey).toBe(seedsKey)
  })

  test('can not become an encounter, nor an encounter a run', async () => {
    await beginRun('Only the treatment')
    const run = kept()
    sessionStorage.setItem(journalKey, run)
    expect(loadJournal(sessionStorage)).toMatchObject({ kind: 'refused', why: 'damaged' })
    const { practice: _mark, ...bare }: Record<string, unknown> = JSON.parse(run)
    expect(readPractice(JSON.stringify(bare))).toEqual({ why: 'not-practice' })
  })

  test('has the time of its scenario, and gives the clock back', async () => {
    const { unmount } = await beginRun('Only the treatment')
    expect(moment().slice(0, 10)).toBe('2026-09-02')
    unmount()
    expect(Math.abs(Date.parse(moment()) - Date.now())).toBeLessThan(5_000)
  })

  test('lets time jump ahead', async () => {
    const { press } = await beginRun('Only the treatment')
    const before = Date.parse(moment())
    await press('15 minutes later')
    expect(Date.parse(moment()) - before).toBeGreaterThanOrEqual(900_000)
  })

  test('keeps back what is asked too early, and says why only when asked', async () => {
    const { press } = await beginRun('Only the treatment')
    await press('What is going on')
    expect(people().getByText('Why so little?')).toBeVisible()
    expect(kept()).toContain('"topic":"life"')
  })

  test('goes on after a reload', async () => {
    const { user, unmount } = await beginRun('Only the treatment')
    await user.click(screen.getByRole('button', { name: 'No one' }))
    unmount()
    await openPractice()
    await heading('What can you see or read?')
  })

  test('has its people one press away on a narrow screen', async () => {
    const { unmount } = await beginRun('Only the treatment')
    unmount()
    const { press } = await openPractice('practice', { width: 360 })
    await press('Ask or do')
    expect(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'What is going on' }),
    ).toBeInTheDocument()
  })
})

describe('the debriefing', () => {
  test('names a critical error first', async () => {
    const { press, user } = await beginRun('Only the treatment', 'Fern')
    await user.click(screen.getByRole('button', { name: 'Promise how it will turn out' }))
    await press('End and look back')
    await heading('Looking back')
    expect(screen.getByText('Only the treatment, Fern')).toBeInTheDocument()
    const first = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(first.slice(0, 3)).toEqual([
      'First, how was it?',
      'What could have done harm',
      'What happened',
    ])
    expect(screen.getAllByText('A promise nobody here can keep').length).toBeGreaterThan(0)
  })

  test('leaves nothing for the next learner', async () => {
    const { press } = await beginRun('Only the treatment', 'Fern')
    await press('End and look back')
    await press('End and wipe this run')
    await press('End and wipe')
    await heading('Practice')
    expect(sessionStorage).toHaveLength(0)
    expect(document.body).not.toHaveTextContent('Fern')
  })
})
