import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { ownScenario } from '../../../../src/training/edit/draftStore.ts'
import '../../../../src/training/edit/EditPage.tsx'
import { scenarioById } from '../../../../src/training/scenarios.ts'
import { openPractice } from '../practiceScreen.tsx'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const copy = async (title: string, language = 'en') => {
  const opened = await openPractice('practice/edit', { language })
  await opened.user.click(await screen.findByRole('radio', { name: title }))
  return opened
}
test('services and several needs stay as the copy has them, and it says so', async () => {
  const { user } = await copy('The live-in caregiver')
  for (const summary of document.querySelectorAll('#edit-reveals ~ div summary'))
    await user.click(summary)
  expect(
    (await screen.findAllByText('Stays as in the copy. It is changed in the exported file.'))
      .length,
  ).toBeGreaterThan(0)
})

test('an answer that was taken away can be put back, and is not in the scenario meanwhile', async () => {
  const { user } = await copy('Only the treatment')
  const seen = () => ownScenario()?.seen.injury
  await waitFor(() => expect(seen()).toBe('none'))
  await user.click(screen.getByRole('button', { name: 'Take away: Injury', hidden: true }))
  await waitFor(() => expect(seen()).toBeUndefined())
  await user.click(await screen.findByRole('button', { name: 'Put back: Injury', hidden: true }))
  await waitFor(() => expect(seen()).toBe('none'))
})

test('what is half-written is kept as it was typed', async () => {
  const { user, unmount } = await copy('Only the treatment')
  await user.clear(screen.getByLabelText('Minutes it takes'))
  await user.type(screen.getByLabelText('Minutes it takes'), 'ten')
  unmount()
  await openPractice('practice/edit')
  expect(await screen.findByLabelText('Minutes it takes')).toHaveValue('ten')
  expect(ownScenario()).toBeNull()
})

test('a broken file is refused in the language of the screen, with line and field', async () => {
  const { user } = await openPractice('practice/edit', { language: 'es' })
  const file = (text: string) => new File([text], 'practice-x.json', { type: 'application/json' })
  const field = await screen.findByLabelText('O abrir un archivo')
  await user.upload(field, file('{ "scenario": 1,, }'))
  expect(
    await screen.findByText(/^Línea 1, el archivo: El archivo no se puede leer/u),
  ).toBeVisible()
  await user.upload(field, file(JSON.stringify({ ...scenarioById('nothing-here'), minuts: 8 })))
  expect(await screen.findByText(/minuts: Esto no existe en un caso\./u)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Practicarlo ahora' })).toBeNull()
})
