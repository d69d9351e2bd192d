import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runOf } from '../../../../seeds/practice/learner.ts'
import {
  addRatings,
  addToClass,
  beginClass,
  keptClass,
} from '../../../../src/training/class/classStore.ts'
import { keepName } from '../../../../src/training/runStore.ts'
import { scenarioById } from '../../../../src/training/scenarios.ts'
import { openPractice } from '../practiceScreen.tsx'

const scenario = scenarioById('only-the-treatment')
if (!scenario) throw new Error('There is no such scenario.')
const { run } = runOf(scenario)

/** A class in which Moss ran and so many people rated. */
const group = (people = 0) => {
  beginClass()
  keepName('Moss')
  addToClass(scenario, { ...run, events: run.events.slice(0, 4) }, 'first')
  for (let person = 0; person < people; person += 1)
    addRatings({ name: 'Fern', before: [2], now: [4] })
}
const openClass = (width = 1366) => openPractice('practice/class', { width })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const item = 'I can see signs that a patient may be used by someone else.'
const mark = (moment: string, label: string) =>
  within(
    within(screen.getByRole('region', { name: item })).getByRole('group', { name: moment }),
  ).getByRole('radio', { name: label })

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => void vi.useRealTimers())

describe('a learner with the device in hand', () => {
  test('sees their own form, and nothing of anyone else', async () => {
    group(3)
    const { press, user } = await openClass()
    await press('Show runs and answers')
    expect(document.body).toHaveTextContent('Moss')
    await press('Begin rating')
    await heading('What I could do before, and now')
    expect(document.body).not.toHaveTextContent(/Moss|Fern|Where the paths/u)
    expect(screen.queryByRole('button', { name: 'Practice' })).toBeNull()
    expect(screen.getByRole('textbox', { name: 'A made-up name' })).toBeVisible()
    await user.click(mark('Before this class', '2 a little'))
    await user.click(mark('Now', '4 mostly'))
    await press('Add my answers')
    await heading('Thank you')
    expect(screen.getByRole('main')).not.toHaveTextContent(/Moss|Fern|\d/u)
    expect(keptClass()?.ratings.at(-1)).toMatchObject({ name: '' })
    expect(keptClass()?.ratings).toHaveLength(4)
    await press('For the trainer: back to the class')
    await heading('Class on this device')
    expect(document.body, 'the trainer shows it when they mean to').not.toHaveTextContent('Moss')
  })

  test('sees nothing of anyone after a reload either', async () => {
    group(3)
    const { press, unmount } = await openClass()
    await press('Show runs and answers')
    await press('Begin rating')
    unmount()
    await openClass()
    await heading('Class on this device')
    expect(document.body).not.toHaveTextContent(/Moss|Fern/u)
  })

  test('is told plainly that an empty form adds nothing, and may leave without answering', async () => {
    group()
    const { press, user } = await openClass()
    await press('Begin rating')
    await press('Add my answers')
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was added')
    await user.click(mark('Now', '4 mostly'))
    await press('Add my answers')
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was added')
    await press('Leave without answering')
    await heading('Thank you')
    expect(keptClass()?.ratings).toEqual([])
  })
})

describe('a trainer', () => {
  test('is led from a new class to the scenarios', async () => {
    const { press, open } = await openClass()
    await press('Begin a class')
    await press('Choose a scenario')
    expect(open).toHaveBeenCalledWith('practice')
  })

  test('sees means from three people on, and is told so before', async () => {
    group(2)
    const { press, unmount } = await openClass()
    await press('Show runs and answers')
    expect(document.body).toHaveTextContent(/answers of 2 people so far\. .* from 3 people on/u)
    expect(screen.queryByRole('rowheader', { name: item })).toBeNull()
    unmount()
    addRatings({ name: '', before: [2], now: [5] })
    const again = await openClass()
    await again.press('Show runs and answers')
    const row = screen.getByRole('rowheader', { name: item }).closest('tr')
    expect(row).toHaveTextContent(`${item}24.33`)
  })

  test('reads of each run whether it parted, went together or did not come there', async () => {
    group()
    const { press } = await openClass()
    await press('Show runs and answers')
    const map = screen.getByRole('region', { name: 'Where the paths parted' })
    expect(within(map).getByRole('columnheader', { name: 'Moss' })).toBeVisible()
    expect(within(map).getAllByRole('cell', { name: 'together' }).length).toBeGreaterThan(0)
    expect(map).toHaveTextContent('the run did not come to this step')
  })

  test('has the same as a list where a table has no room', async () => {
    group()
    const { press } = await openClass(360)
    await press('Show runs and answers')
    const map = screen.getByRole('region', { name: 'Where the paths parted' })
    expect(within(map).queryByRole('table')).toBeNull()
    expect(map).toHaveTextContent('Is anyone in danger right now?Parted in 0 of 1')
  })

  test('saves the class as a table', async () => {
    group(1)
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) saved.push(file)
      return 'blob:'
    })
    const { press } = await openClass()
    await press('Save as a table (CSV)')
    const text = await saved[0]?.text()
    expect(text).toMatch(/^run,Moss,only-the-treatment,unfinished,/mu)
    expect(text).toMatch(/^rating,Fern,,,,,,,2,4,/mu)
  })

  test('is asked once before all of it is erased', async () => {
    group()
    const { press } = await openClass()
    await press('Erase the whole class')
    await press('Keep it')
    expect(keptClass()).not.toBeNull()
    await press('Erase the whole class')
    await press('Erase it')
    await screen.findByRole('button', { name: 'Begin a class' })
    expect(localStorage).toHaveLength(0)
  })

  test('is told when it erases itself, and finds it erased then', async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setInterval', 'clearInterval'],
      now: new Date(2026, 10, 22, 14, 30),
    })
    group()
    await openClass()
    await heading('Class on this device')
    expect(document.body).toHaveTextContent(/after 24 hours without use: on Monday.* 14:30/u)
    act(() => void vi.advanceTimersByTime(24 * 60 * 60 * 1000))
    expect(await screen.findByRole('button', { name: 'Begin a class' })).toBeVisible()
    expect(localStorage).toHaveLength(0)
  })
})
