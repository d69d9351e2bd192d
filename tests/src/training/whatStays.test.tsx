import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import en from '../../../content/en/training.json' with { type: 'json' }
import es from '../../../content/es/training.json' with { type: 'json' }
import { beginClass } from '../../../src/training/class/classStore.ts'
import { scenarios } from '../../../src/training/scenarios.ts'
import { openPractice } from './practiceScreen.tsx'

const [scenario] = scenarios()
if (!scenario) throw new Error('no scenario')

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test.each([
  ['en', en],
  ['es', es],
] as const)('before a run it is said that nothing stays of it (%s)', async (language, words) => {
  const { press } = await openPractice('practice', { language })
  await press(new RegExp(scenario.title[language], 'u'))
  expect(await screen.findByText(words.briefing.keptNothing)).toBeVisible()
})

test('in a class it is said before the run and after it what stays, and until when', async () => {
  beginClass()
  const { press } = await openPractice()
  await press(new RegExp(scenario.title.en, 'u'))
  expect(await screen.findByText(en.briefing.keptInClass)).toBeVisible()
  expect(screen.queryByText(/Nothing is kept/u)).toBeNull()
  await press(en.briefing.begin)
  await press(en.run.end)
  expect(await screen.findByText(new RegExp(en.briefing.keptInClass, 'u'))).toBeVisible()
  expect(screen.queryByText(/Nothing of this run is kept/u)).toBeNull()
})
