import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { wordsEn } from '../../../src/encounter/wordsEn.ts'
import { adultAlone, Bedside, calmGlance, childAlone, nobodyElse } from '../../flows/bedside.ts'
import { open } from '../encounter/nurse.tsx'

const glanced = (age = 30) =>
  new Bedside().say({ ...calmGlance, age, ...(age >= 18 && { dependent: 'no' as const }) })

describe('a single choice', () => {
  test('leads on by itself when its number is pressed, and Back undoes', async () => {
    const { user, question, facts, press } = await open()
    expect(question()).toBe('Is anyone in danger right now?')
    await user.keyboard('1')
    expect(facts().danger).toBe('none')
    expect(question()).toBe('What can you see or read?')
    await user.click(press('Back'))
    expect(question()).toBe('Is anyone in danger right now?')
    expect(press('No one')).toHaveAttribute('aria-pressed', 'true')
  })

  test('takes the focus to its question after each step', async () => {
    const { user } = await open()
    await user.keyboard('1')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('waits for Enter where it opens a duty, and says which', async () => {
    const { user, question, facts } = await open(childAlone())
    await user.keyboard('2')
    expect(facts().concern).toBeUndefined()
    expect(screen.getByText(`This opens: ${wordsEn.duties.childReport.name}.`)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(facts().concern).toBe('suspected')
    expect(question()).toBe('What kind of exploitation?')
  })

  test('that is optional may be left open', async () => {
    const { user, question, press } = await open(childAlone().say({ concern: 'suspected' }))
    await user.click(press('Leave open'))
    expect(question()).toBe('Could a parent, guardian or companion be involved?')
  })

  test('that would end a call asks whether it was wrong or has changed', async () => {
    const bedside = childAlone().say({ concern: 'suspected' })
    bedside.do({ type: 'BACK', at: bedside.at })
    const { user, facts, press, pick } = await open(bedside)
    await user.keyboard('4')
    await user.click(press('Continue'))
    expect(facts().concern).toBe('suspected')
    expect(screen.getByText(/Say whether it was entered wrongly/)).toBeVisible()
    await user.click(pick('It changed'))
    expect(screen.getByText('This change alone does not end the call.')).toBeVisible()
  })

  test('danger of both kinds is one answer', async () => {
    const { user, facts } = await open()
    await user.keyboard('4')
    expect(facts().danger).toEqual(['threat', 'medical'])
    expect(screen.getByRole('heading', { name: 'Get help in this order' })).toBeVisible()
  })
})

describe('time alone', () => {
  test('not yet shows how to make it, and two tries are enough', async () => {
    const { user, question, press, facts } = await open(glanced())
    await user.keyboard('2')
    expect(question()).toBe('Make some time alone')
    await user.click(press('I have tried'))
    expect(question()).toBe('Is the patient alone with you, out of earshot?')
    await user.keyboard('1')
    expect(facts().privacy).toBe('alone')
    expect(question()).toBe('Say the limits before any question')
  })

  test('an interpreter who arrives while time alone is made is taken at once', async () => {
    const bedside = new Bedside().say({ ...calmGlance, interpreter: 'not-yet', age: 16 })
    const { user, question, pick } = await open(bedside.say({ privacy: 'alone' }))
    expect(question()).toBe('Make some time alone')
    await user.click(pick('Professional'))
    expect(question()).toBe('Say the limits before any question')
  })
})

describe('say first', () => {
  test('the limits lead to permission, and both to the talk', async () => {
    const { user, question } = await open(glanced().say({ privacy: 'alone' }))
    await user.keyboard('1')
    expect(question()).toBe('May you ask a few questions?')
    await user.keyboard('1')
    expect(question()).toBe('Do you suspect exploitation or harm?')
  })

  test('limits that could not be said come with their reason', async () => {
    const { user, question, pick, press } = await open(glanced().say({ privacy: 'alone' }))
    await user.keyboard('3')
    await user.click(press('Continue'))
    expect(screen.getByText('Choose the reason.')).toBeVisible()
    await user.click(pick('Too ill'))
    await user.click(press('Continue'))
    expect(question()).toBe('Do you suspect exploitation or harm?')
  })

  test('the words stand in both languages when the patient speaks one we have', async () => {
    await open(glanced().say({ language: 'es' }, 'entered-wrongly').say({ privacy: 'alone' }))
    const say = screen.getByRole('region', { name: 'Say' })
    const languages = within(say)
      .getAllByRole('blockquote')
      .map((words) => words.lang)
    expect(new Set(languages)).toEqual(new Set(['en', 'es']))
  })

  test('in another language they go through the interpreter', async () => {
    await open(glanced().say({ language: 'vi' }, 'entered-wrongly').say({ privacy: 'alone' }))
    expect(screen.getByText(/through the interpreter.*Vietnamese/)).toBeVisible()
  })
})

describe('other people', () => {
  test('one press answers all when nothing was seen or said', async () => {
    const { user, facts, question } = await open(adultAlone().say({ concern: 'suspected' }))
    await user.keyboard('1')
    expect(facts()).toMatchObject(nobodyElse)
    expect(question()).toBe('What would help them now?')
  })

  test('another child is named with how many, and the call it opens', async () => {
    const { user, facts, press } = await open(adultAlone().say({ concern: 'suspected' }))
    const child = screen.getByRole('group', { name: wordsEn.facts.otherChildAtRisk.named.title })
    await user.click(within(child).getByRole('radio', { name: 'Yes' }))
    expect(screen.getByText(`This opens: ${wordsEn.duties.otherChildReport.name}.`)).toBeVisible()
    await user.type(screen.getByLabelText('How many other children?'), '2')
    await user.click(press('Continue'))
    const summary = await screen.findByRole('alert')
    await waitFor(() => expect(summary).toHaveFocus())
    await user.click(
      within(summary).getByRole('button', { name: wordsEn.facts.otherAdultAtRisk.named.title }),
    )
    const adult = screen.getByRole('group', { name: wordsEn.facts.otherAdultAtRisk.named.title })
    await user.click(within(adult).getByRole('radio', { name: 'Nothing known' }))
    await user.click(press('Continue'))
    expect(facts()).toMatchObject({ otherChildAtRisk: 'yes', otherChildren: 2 })
  })
})

describe('the door for other staff', () => {
  test('they are told whom to tell, and a practitioner takes it on', async () => {
    const { user, question, press } = await open()
    await user.click(press('I am other staff'))
    await user.keyboard('1')
    expect(question()).toBe('Tell a nurse or a physician now')
    expect(screen.getByText(wordsEn.steps.door.lines[0] ?? '')).toBeVisible()
    await user.click(press(/I take this on/))
    expect(question()).toBe('What can you see or read?')
  })
})

describe('a number', () => {
  const seventeen = () =>
    childAlone(17).say({
      concern: 'suspected',
      exploitation: 'sex',
      guardianInvolved: 'no',
      removalRisk: 'no',
      recordAccess: 'self-only',
      placement: 'none',
    })

  test('that cannot be right is said beside its field, and what was typed stays', async () => {
    const { user, question, press } = await open(seventeen())
    expect(question()).toBe('How many days to the 18th birthday?')
    const field = screen.getByRole('textbox')
    await user.type(field, '999')
    await user.click(press('Continue'))
    expect(screen.getByText('Write a number from 0 to 366, or leave it open.')).toBeVisible()
    expect(field).toHaveValue('999')
    await user.clear(field)
    await user.type(field, '40{Enter}')
    expect(question()).toBe('Is anyone else at risk?')
  })

  test('typed into a field answers nothing else', async () => {
    const { user, facts } = await open(seventeen())
    await user.type(screen.getByRole('textbox'), '1')
    expect(facts().otherChildAtRisk).toBeUndefined()
  })
})

test('by observation no words to the patient stand on the page', async () => {
  const bedside = glanced(16).say({ privacy: 'companion-stays' })
  const { question } = await open(bedside)
  expect(question()).toBe('What have you noticed?')
  expect(screen.getByText(/Ask nothing now/)).toBeVisible()
  expect(screen.queryByText(/We tell all our patients/)).toBeNull()
})

test('why we ask names the law only when nobody else reads it', async () => {
  const { user, press } = await open(childAlone())
  await user.click(screen.getByText('Sources'))
  expect(screen.getAllByText(/Penal Code/).length).toBeGreaterThan(0)
  await user.click(press('Hide names'))
  expect(screen.queryByText(/Penal Code/)).toBeNull()
})
