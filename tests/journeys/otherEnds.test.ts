import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/chromium.ts'
import { readCaseFile } from './cases.ts'
import { meet } from './meet.ts'
import type { Nurse } from './nurse.ts'
import { headingIn, journalIn } from './tab.ts'
import { arrive, begin, walkTo } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A nurse who has walked a case as far as a page. */
const at = async (id: string, where: string) => {
  const { app, nurse } = await meet(browser, { file: readCaseFile(id) })
  await walkTo(nurse, where)
  expect(nurse.where).toBe(where)
  return { app, nurse }
}
const field = ({ dialog, say }: Nurse, words: string) =>
  dialog.getByRole('textbox', { name: say(words), exact: true })
const confirm = async ({ dialog, say, hand }: Nurse, ...statements: string[]) => {
  for (const words of statements)
    await hand.tick(dialog.getByRole('checkbox', { name: say(words), exact: true }))
}

/** Opens the sheet of the first call under To do. */
const openCall = async (nurse: Nurse) => {
  const { say, hand } = nurse
  const list = nurse.region(say('todo.title'))
  await hand.press(list.getByRole('button', { name: say('todo.card.writeCall') }).first())
}
const outcome = async ({ dialog, say, hand }: Nurse, how: string) => {
  const rows = dialog.getByRole('group', { name: say('todo.call.how'), exact: true })
  await hand.pick(rows, say(`todo.call.outcome.${how}`))
}

describe('the talk ends otherwise, and what is due stays due', () => {
  test('the nurse hands over, and a colleague takes the calls', async () => {
    const { app, nurse } = await at('V03', 'reports')
    await nurse.press('todo.handOver.button')
    await nurse.hand.write(field(nurse, 'todo.handOver.to'), 'R. Ortiz, charge nurse')
    await nurse.save('todo.handOver.save')
    expect(nurse.view.duties.childReport.status).toBe('owed')
    expect(nurse.state.context.lifecycle).toBe('conversationEnded')
    await app.close()
  })

  test('the patient leaves', async () => {
    const { app, nurse } = await at('V05', 'reports')
    await nurse.press('todo.handOver.button')
    await nurse.press('todo.handOver.left')
    const what = nurse.dialog.getByRole('group', { name: nurse.say('todo.left.what') })
    await nurse.hand.pick(what, nurse.say('todo.left.options.left'))
    await nurse.save('todo.note.save')
    expect(nurse.view.duties.injuryReport.status).toBe('owed')
    expect(nurse.state.context.lifecycle).toBe('conversationEnded')
    await app.close()
  })

  test('responders take over', async () => {
    const { app, nurse } = await at('V05', 'reports')
    await nurse.press('app.shell.emergency')
    await nurse.press('emergency.buttons.responders')
    await nurse.entering('that they took over', () => nurse.press('emergency.tookOver.yes'))
    expect(nurse.state.context.emergency).toBe('over')
    expect(nurse.view.duties.injuryReport.status).toBe('owed')
    await app.close()
  })

  test('there is nothing here', async () => {
    const { app, nurse } = await at('V12', 'first-glance')
    await nurse.press('encounter.leave.button')
    const age = nurse.dialog.getByRole('group', {
      name: nurse.say('encounter.nothingHere.ageFirst'),
    })
    await nurse.hand.pick(age, nurse.optionOf('age', 'adult-under-60'))
    await nurse.press('encounter.nothingHere.yes')
    await expect.poll(() => headingIn(app.page)).toBe(nurse.say('app.start.title'))
    await app.close()
  })
})

describe('what is written down of a call that is not made yet', () => {
  test('a try, another time at which she first knew, and someone who takes the call', async () => {
    const { app, nurse } = await at('V03', 'reports')
    await openCall(nurse)
    await outcome(nurse, 'attempt')
    await nurse.save('todo.call.save.attempt')
    expect(nurse.view.duties.childReport.status).toBe('owed')
    await nurse.hand.key('Escape')

    await openCall(nurse)
    await outcome(nurse, 'take-over')
    await nurse.hand.write(field(nurse, 'todo.call.takeOverPerson'), 'R. Ortiz, charge nurse')
    await confirm(nurse, 'todo.call.knows', 'todo.call.acknowledged')
    await nurse.save('todo.call.save.take-over')
    expect(nurse.view.duties.childReport.status).toBe('owed')

    const { page, say, hand } = nurse
    const name = `${say('todo.reports.changeT0')}, ${nurse.dutyName('childReport')}`
    await hand.press(page.getByRole('button', { name, exact: true }))
    const why = nurse.dialog.getByRole('group', { name: nurse.say('todo.t0.reason') })
    await nurse.hand.pick(why, nurse.say('reasons.t0Reasons.read-in-a-note'))
    await nurse.save('todo.t0.save')
    expect((await journalIn(page)).events.at(-1)?.type).toBe('SET_T0')
    await app.close()
  })
})

test('Back leads to the page before, with its answer', async () => {
  const { app, nurse } = await meet(browser, { file: readCaseFile('V12') })
  await begin(nurse)
  await nurse.entering('the first answer', () => nurse.press('facts.danger.options.none'))
  await nurse.entering('the way back', () => nurse.press('app.common.back'))
  await arrive(nurse)
  expect(nurse.where).toBe('danger.danger')
  expect(nurse.view.facts.danger).toBe('none')
  await app.close()
})

test('other staff are told whom to tell, are asked nothing, and pass it on to a nurse', async () => {
  const { app, nurse } = await meet(browser, { file: readCaseFile('V12') })
  await begin(nurse)
  await nurse.entering('the role', () => nurse.press('encounter.danger.otherStaff'))
  await nurse.entering('the first answer', () => nurse.press('facts.danger.options.none'))
  expect(nurse.where).toBe('danger.role')
  await expect.poll(() => headingIn(app.page)).toBe(nurse.say('steps.door.title'))
  await nurse.entering('the nurse', () => nurse.press('steps.door.accept'))
  expect(nurse.where).toBe('first-glance')
  await app.close()
})
