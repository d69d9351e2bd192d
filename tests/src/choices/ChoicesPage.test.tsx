import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { ChoicesPage } from '../../../src/choices/ChoicesPage.tsx'
import { NamesContext } from '../../../src/encounter/useNames.ts'
import { childAlone, nobodyElse } from '../../flows/bedside.ts'
import { adultWithNeeds } from '../plan/cases.ts'
import { show } from '../plan/screen.tsx'

const choices = (bedside = adultWithNeeds()) => show(bedside, <ChoicesPage />)
const answersTo = (name: string) =>
  within(screen.getByRole('group', { name })).getAllByRole('radio')
const onward = () => screen.getByRole('button', { name: 'Continue' })

test('each service has yes, maybe later and no, none chosen beforehand', async () => {
  await choices()
  const radios = answersTo('Waymakers: Human Trafficking Program')
  expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([
    'Yes',
    'Maybe later',
    'No',
  ])
  expect(radios.some((radio) => radio.matches(':checked'))).toBe(false)
})

test('what is said to each is entered alone, and nothing else is held back', async () => {
  const { user, now } = await choices()
  await user.click(answersTo('Waymakers: Human Trafficking Program')[0]!)
  await user.click(answersTo('2-1-1 Orange County')[2]!)
  await user.click(onward())
  expect(now().view.facts.choices).toEqual({ 'waymakers-ht': 'accept', '211oc': 'decline' })
  expect(now().view.facts.police).toBeUndefined()
  expect(now().view.page.step).toBe('safety-plan')
})

test('nothing has to be answered', async () => {
  const { user, now } = await choices()
  await user.click(onward())
  expect(now().view.facts.choices).toBeUndefined()
  expect(now().view.page.step).toBe('safety-plan')
})

test('with all three answered the page leads on by itself, and the next question is not passed', async () => {
  const { user, now } = await choices()
  await user.click(answersTo('Waymakers: Human Trafficking Program')[1]!)
  await user.click(answersTo('Do they want the national hotline?')[0]!)
  await user.click(answersTo('Do they want to talk to the police?')[1]!)
  await user.click(onward())
  expect(now().view.facts).toMatchObject({ police: 'later', hotline: 'call-together' })
  expect(now().view.page).toEqual({ step: 'safety-plan', fact: 'tonight' })
})

test('a choice taken back is a change', async () => {
  const bedside = adultWithNeeds({ choices: { 'waymakers-ht': 'accept' } })
  const { user, now } = await choices(bedside)
  await user.click(answersTo('Waymakers: Human Trafficking Program')[2]!)
  await user.click(onward())
  expect(now().view.facts.choices).toEqual({ 'waymakers-ht': 'decline' })
  expect(now().memory.answered.choices?.basis).toBe('changed')
})

test('what the hotline may pass on is said before it is offered', async () => {
  await choices()
  const question = screen.getByRole('heading', { name: 'Do they want the national hotline?' })
  const section = within(question.closest('section')!)
  expect(section.getByText(/They may tell the police or others/)).toBeVisible()
  expect(section.getByText('1-888-373-7888')).toBeVisible()
})

test('a number nobody confirmed is not shown: staff connect them', async () => {
  await choices()
  const row = screen.getByRole('heading', { name: 'Waymakers: Human Trafficking Program' })
  expect(within(row.closest('li')!).getByText('Staff will connect you.')).toBeVisible()
  expect(screen.queryByText('714-619-0200')).not.toBeInTheDocument()
})

test('a minor is not asked for a wish about the police', async () => {
  const child = childAlone(16).say({
    concern: 'ruled-out',
    ruledOutCheck: 'none-of-these',
    ...nobodyElse,
    entry: 'self-identified',
    help: 'wants-options',
    needs: ['em-safety'],
  })
  await choices(child)
  expect(screen.getByRole('heading', { name: 'Do they want the national hotline?' })).toBeVisible()
  expect(screen.queryByText('Do they want to talk to the police?')).not.toBeInTheDocument()
})

test('for information only nothing is asked, until they want to choose after all', async () => {
  const { user } = await choices(adultWithNeeds({ help: 'info-only' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tell them what there is')
  expect(screen.queryAllByRole('radio')).toEqual([])
  expect(screen.getByText('1-888-373-7888')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'They want to choose after all' }))
  expect(answersTo('Waymakers: Human Trafficking Program')).toHaveLength(3)
})

test('while names are hidden no service is named', async () => {
  const hidden = { shown: false, alone: true, toggle: () => {} }
  const { container } = await show(
    adultWithNeeds(),
    <NamesContext value={hidden}>
      <ChoicesPage />
    </NamesContext>,
  )
  expect(screen.getByRole('button', { name: 'Show names' })).toBeVisible()
  expect(tellingIn('en', container.textContent ?? '')).toEqual([])
})
