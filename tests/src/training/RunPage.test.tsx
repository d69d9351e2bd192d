import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { runOf } from '../../../seeds/practice/learner.ts'
import { practiceKey } from '../../../src/encounter/journalKey.ts'
import { load } from '../../seeds/practice/load.ts'
import { openPractice } from './practiceScreen.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const whole = runOf(load('only-the-treatment.json')).run
const asked = whole.events.findIndex(({ type }) => type === 'PRACTICE.ASK') + 1
const goOn = (events: number, width = 1366) => {
  sessionStorage.setItem(
    practiceKey,
    JSON.stringify({ ...whole, events: whole.events.slice(0, events) }),
  )
  return openPractice('practice', { width })
}

describe('a visit that has ended', () => {
  test('is looked back on from the plan, and nothing there says that it is erased', async () => {
    const { user } = await goOn(whole.events.length)
    await user.click(await screen.findByRole('button', { name: 'Look back on this run' }))
    await screen.findByRole('heading', { level: 1, name: 'Looking back' })
  })

  test('has one main button, and it erases nothing', async () => {
    await goOn(whole.events.length)
    const main = await screen.findByRole('button', { name: 'Look back on this run' })
    expect([...document.querySelectorAll('.button-primary')]).toEqual([main])
    expect(document.body).not.toHaveTextContent(/Leave and erase|This wipes all/u)
  })
})

describe('the people of a scenario', () => {
  test('leave the way to look back out of what scrolls', async () => {
    await goOn(asked)
    const end = await screen.findByRole('button', { name: 'End and look back' })
    expect(end.closest('.simulated')).not.toBeNull()
    expect(end.closest('.simulated-rest')).toBeNull()
  })

  test('stand on a narrow screen as scene, questions, deeds and then the log', async () => {
    const { user } = await goOn(asked, 360)
    await user.click(await screen.findByRole('button', { name: 'Ask or do' }))
    const dialog = await screen.findByRole('dialog')
    const parts = ['Only the treatment', 'Ask the patient', 'Do something else', 'Heard so far']
    const order = parts.map((name) => within(dialog).getByText(name))
    expect(order.toSorted((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))).toEqual(order)
    expect(within(dialog).queryByText('Ask')).toBeNull()
  })

  test('answer where the question was asked: the last line stays in view', async () => {
    const { user } = await goOn(asked, 360)
    await user.click(await screen.findByRole('button', { name: 'Ask or do' }))
    const foot = document.querySelector('.dialog-foot')
    const before = foot?.textContent
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'What is going on' }),
    )
    expect(foot).not.toHaveTextContent(before ?? '')
    expect(foot?.querySelector('[aria-live="polite"]')).not.toBeNull()
    expect(document.querySelectorAll('.dialog-body [aria-live="polite"]')).toHaveLength(0)
  })
})
