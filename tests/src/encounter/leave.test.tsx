import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { adultAlone, Bedside, childAlone } from '../../flows/bedside.ts'
import { open } from './nurse.tsx'

const leaving = async (bedside: Bedside) => {
  const nurse = await open(bedside)
  await nurse.user.click(nurse.press('Leave'))
  return { ...nurse, dialog: within(screen.getByRole('dialog')) }
}

describe('leaving', () => {
  test('erases at once, and says what it cannot do', async () => {
    const { user, dialog, onErase } = await leaving(adultAlone())
    expect(dialog.getByText(/It cannot remind anyone/)).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: 'Erase now' }))
    expect(onErase).toHaveBeenCalledOnce()
  })

  test('names what is still open before it erases', async () => {
    const { dialog } = await leaving(childAlone().say({ concern: 'suspected' }))
    expect(dialog.getByText(/1 entry under To do is still open/)).toBeVisible()
  })
})

describe('nothing here', () => {
  test('asks the age first', async () => {
    const { user, dialog, facts } = await leaving(new Bedside().say({ danger: 'none' }))
    await user.click(dialog.getByRole('radio', { name: '18–59' }))
    expect(facts().age).toBe('adult-under-60')
    expect(dialog.getByRole('button', { name: 'End and erase' })).toBeVisible()
  })

  test('ends and erases for an adult', async () => {
    const { user, dialog, onErase, api } = await leaving(adultAlone())
    await user.click(dialog.getByRole('button', { name: 'End and erase' }))
    expect(api().memory.endedBy).toBe('nothing-here')
    expect(onErase).toHaveBeenCalledOnce()
  })

  test('of a child reads the signs once, and none of them may be there', async () => {
    const { user, dialog, onErase } = await leaving(childAlone())
    await user.click(dialog.getByRole('radio', { name: 'One or more' }))
    await user.click(dialog.getByRole('button', { name: 'End and erase' }))
    expect(await dialog.findByRole('alert')).toBeVisible()
    expect(onErase).not.toHaveBeenCalled()
    await user.click(dialog.getByRole('radio', { name: 'None of these' }))
    await user.click(dialog.getByRole('button', { name: 'End and erase' }))
    expect(onErase).toHaveBeenCalledOnce()
  })

  test('cannot be said of a child who was not seen alone', async () => {
    const { dialog } = await leaving(new Bedside().say({ danger: 'none', age: 'under-18' }))
    expect(dialog.getByText('This patient was not seen alone.')).toBeVisible()
    expect(dialog.queryByRole('button', { name: 'End and erase' })).toBeNull()
  })

  test('cannot be said while a call is open', async () => {
    const { dialog } = await leaving(childAlone().say({ concern: 'suspected' }))
    expect(dialog.queryByRole('button', { name: 'End and erase' })).toBeNull()
  })
})
