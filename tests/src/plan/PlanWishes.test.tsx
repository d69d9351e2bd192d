import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tellingIn } from '../../../content/telling.ts'
import { PlanPage } from '../../../src/plan/PlanPage.tsx'
import type { Bedside } from '../../flows/bedside.ts'
import { adultWithNeeds, at, calledChild, inpatientCountsAsDependent, later } from './cases.ts'
import { show } from './screen.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: later })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const plan = (bedside: Bedside, language = 'en') => show(bedside, <PlanPage />, language)
const block = (name: string) => within(screen.getByRole('region', { name }))
const companionBack = (bedside: Bedside) => bedside.do({ type: 'COMPANION_BACK', at: at(80) })

describe('what they chose', () => {
  const chosen = () =>
    adultWithNeeds({
      serviceFit: ['foreign-born-services'],
      choices: { 'tsa-ats': 'accept', 'human-options': 'later', calvcb: 'decline' },
      police: 'declines',
    }).toPlan()

  test('yes, later and no stand apart', async () => {
    await plan(chosen())
    const lines = block('What they chose')
      .getAllByRole('definition')
      .map((line) => line.textContent)
    expect(lines[1]).toBe('Human Options')
    expect(lines[2]).toContain('Talking to the police')
  })

  test('a service that tells of a wish they volunteered is not printed', async () => {
    await plan(chosen())
    const name = block('What they chose').getByText(/Salvation Army/)
    expect(name.closest('.no-print')).not.toBeNull()
  })

  test('Print opens the printer', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { user } = await plan(chosen())
    await user.click(screen.getByRole('button', { name: 'Print for staff' }))
    expect(print).toHaveBeenCalledOnce()
  })

  test('services for staff say why, and how to connect where no number is confirmed', async () => {
    await plan(chosen())
    const services = screen.getByRole('heading', { name: 'Services that fit', hidden: true })
    const list = within(services.closest('details')!)
    expect(list.getByText('Waymakers: Human Trafficking Program')).toBeInTheDocument()
    expect(list.getByText('Serves every survivor in the county.')).toBeInTheDocument()
    expect(list.getAllByText(/connect through the hotline/)[0]).toBeInTheDocument()
  })
})

describe('how the patient leaves', () => {
  test('a way that changes nothing due is entered at once', async () => {
    const { user, now } = await plan(calledChild())
    await user.click(screen.getByRole('radio', { name: 'Admitted' }))
    expect(now().view.facts.disposition).toBe('admitted')
  })

  test('a way that changes what is due is shown first, and waits', async () => {
    const { user, now } = await plan(inpatientCountsAsDependent().toPlan())
    await user.click(screen.getByRole('radio', { name: 'Admitted' }))
    expect(screen.getByText('Opens: Older or dependent adult report')).toBeVisible()
    expect(now().view.facts.disposition).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Yes, change it' }))
    expect(now().view.facts.disposition).toBe('admitted')
  })

  test('a death is confirmed, ends the questions, and leaves the report owed', async () => {
    const { user, now } = await plan(calledChild())
    await user.click(screen.getByRole('radio', { name: 'Died' }))
    expect(now().view.facts.disposition).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Yes' }))
    expect(now().view.facts.disposition).toBe('died')
    expect(now().view.duties.childReport.status).toBe('phoned')
  })

  test('a patient who left ends the talk, and the duty stays with its clock and buttons', async () => {
    const { user, now } = await plan(calledChild())
    await user.click(screen.getByRole('radio', { name: 'Left early' }))
    await user.click(screen.getByRole('button', { name: 'Yes, they left' }))
    expect(now().memory.lifecycle).toBe('conversationEnded')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'They left. Here is what is still yours.',
    )
    expect(block('Still yours').getByText('11:10')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Write down how it was sent' })).toBeVisible()
  })
})

describe.each(['en', 'es'] as const)(
  'while someone else may read the screen, in %s',
  (language) => {
    test.each([
      ['a child with a report due', () => companionBack(calledChild())],
      [
        'an adult who chose',
        () =>
          companionBack(
            adultWithNeeds({
              choices: { 'waymakers-ht': 'accept' },
              police: 'wants',
              hotline: 'call-together',
            }),
          ).toPlan(),
      ],
      [
        'a child whose report is due after the end',
        () => companionBack(calledChild()).do({ type: 'PATIENT_LEFT', at: at(81) }),
      ],
    ])('nothing tells what this is about: %s', async (_, bedside) => {
      const { container } = await plan(bedside(), language)
      expect(tellingIn(language, container.textContent ?? '')).toEqual([])
      expect(tellingIn(language, document.title)).toEqual([])
    })
  },
)
