import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AnswerCards } from '../../../src/components/AnswerCards.tsx'
import { Chips } from '../../../src/components/Chips.tsx'
import { Dialog } from '../../../src/components/Dialog.tsx'
import { Field } from '../../../src/components/Field.tsx'
import { languageName } from '../../../src/components/languageName.ts'
import { PhoneNumber } from '../../../src/components/PhoneNumber.tsx'
import { Say } from '../../../src/components/Say.tsx'
import { type Safety, SafetyContext } from '../../../src/components/safety.ts'
import '../../../src/i18n.ts'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No', leadsTo: 'Goes on' },
]

describe('answer cards', () => {
  test('are pressed by their numbers', async () => {
    const onChoose = vi.fn<(value: string) => void>()
    render(
      <AnswerCards
        name="Well?"
        options={options}
        chosen={null}
        onChoose={onChoose}
        confirm={false}
      />,
    )
    await userEvent.keyboard('2')
    await userEvent.keyboard('7')
    expect(onChoose.mock.calls).toEqual([['no']])
    expect(screen.getByRole('button', { name: 'No' })).toHaveAccessibleDescription('Goes on')
  })

  test('hear no number that is typed into a field, nor one pressed in a dialog', async () => {
    const onChoose = vi.fn<(value: string) => void>()
    const cards = (open: boolean) => (
      <>
        <AnswerCards name="Well?" options={options} chosen={null} onChoose={onChoose} confirm />
        <input aria-label="Years" />
        <Dialog title="Over it" open={open} onClose={() => {}}>
          <p />
        </Dialog>
      </>
    )
    const { rerender } = render(cards(false))
    await userEvent.type(screen.getByLabelText('Years'), '1')
    rerender(cards(true))
    await userEvent.keyboard('1')
    expect(onChoose).not.toHaveBeenCalled()
  })
})

describe('chips', () => {
  test('of one choice are radio buttons under one name', async () => {
    const onChange = vi.fn<(value: string) => void>()
    render(<Chips legend="Well?" name="well" options={options} value="yes" onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'Well?' })).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'No' }))
    expect(onChange).toHaveBeenCalledWith('no')
  })

  test('of many are check boxes that come and go', async () => {
    const Many = () => {
      const [value, setValue] = useState<string[]>(['yes'])
      return (
        <Chips
          multiple
          legend="Which?"
          name="which"
          options={options}
          value={value}
          onChange={setValue}
        />
      )
    }
    render(<Many />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'No' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Yes' }))
    expect(screen.getByRole('checkbox', { name: 'No' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Yes' })).not.toBeChecked()
  })

  test('read out what is wrong with them', () => {
    const nothing = () => {}
    render(
      <Chips
        legend="Well?"
        name="well"
        options={options}
        value={null}
        onChange={nothing}
        error="Choose one."
      />,
    )
    expect(screen.getByRole('group', { name: 'Well?' })).toHaveAccessibleDescription('Choose one.')
  })
})

describe('a dialog', () => {
  const safety: Safety = { onCover: vi.fn<() => void>(), onEmergency: vi.fn<() => void>() }

  test('takes the focus to its title and carries 911 and the cover', async () => {
    const onClose = vi.fn<() => void>()
    render(
      <SafetyContext value={safety}>
        <Dialog title="Over it" open onClose={onClose}>
          <p />
        </Dialog>
      </SafetyContext>,
    )
    expect(screen.getByRole('heading', { name: 'Over it' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Emergency, 911' }))
    await userEvent.click(screen.getByRole('button', { name: 'Cover' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(safety.onEmergency).toHaveBeenCalledOnce()
    expect(safety.onCover).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('is not there while it is closed', () => {
    render(
      <Dialog title="Over it" open={false} onClose={() => {}}>
        <p />
      </Dialog>,
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

test('a field is read with its hint and its error', () => {
  render(
    <Field label="When" hint="By the clock here" error="Not in the future.">
      {(control) => <input {...control} />}
    </Field>,
  )
  expect(screen.getByRole('textbox', { name: 'When' })).toHaveAccessibleDescription(
    'By the clock here Not in the future.',
  )
})

test('a number keeps its direction and may dial', () => {
  render(<PhoneNumber number="714-940-1000" dial />)
  expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:7149401000')
  expect(screen.getByText('714-940-1000')).toHaveAttribute('dir', 'ltr')
})

test('a language is named in the language of the screen', () => {
  expect([languageName('vi', 'en'), languageName('vi', 'es')]).toEqual(['Vietnamese', 'Vietnamita'])
})

describe('words to say', () => {
  const lines = [[{ id: 'hello', text: 'Hello. Sit down.', lang: 'en' }]]
  const withVoices = (...localService: boolean[]) => {
    const speak = vi.fn<() => void>()
    vi.stubGlobal('SpeechSynthesisUtterance', EventTarget)
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => localService.map((local) => ({ lang: 'en-US', localService: local })),
      addEventListener: () => {},
      removeEventListener: () => {},
      cancel: () => {},
      speak,
    })
    return speak
  }
  afterEach(() => vi.unstubAllGlobals())

  test('are read aloud a sentence at a time by a voice of this device', async () => {
    const speak = withVoices(false, true)
    render(<Say lines={lines} />)
    await userEvent.click(screen.getByRole('button', { name: 'Play English' }))
    expect(speak).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('button', { name: 'Stop' })).toBeVisible()
  })

  test('are never sent to a voice elsewhere', () => {
    withVoices(false)
    render(<Say lines={lines} />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
