import { dutyIds, type StepId } from '../../flows/ids.ts'
import { optionsOf } from '../../flows/facts.ts'
import { fillRow } from './fill.ts'
import type { Nurse } from './nurse.ts'
import { decide, doTask } from './sheets.ts'
import { countIn, until } from './tab.ts'

type Page = (nurse: Nurse) => Promise<void>

const glanceRows = [
  'age',
  'language',
  'interpreter',
  'dependent',
  'injury',
  'clinicalFlags',
  'assaultHoursAgo',
  'custody',
] as const

const glance: Page = async (nurse) => {
  for (const fact of glanceRows) {
    const row = nurse.group(nurse.say(`facts.${fact}.label`))
    if (nurse.bag[fact] !== undefined && (await row.count()) > 0) await fillRow(nurse, fact, row)
  }
  await nurse.goOn()
}

const nothing: Page = async (nurse) => {
  const label = nurse.say('encounter.others.nothing')
  await nurse.hand.answer(nurse.page.getByRole('button', { name: label, exact: true }), 1)
}

const others: Page = async (nurse) => {
  const { bag, hand } = nurse
  const none = [bag.otherChildAtRisk, bag.otherAdultAtRisk].every(
    (said) => said === 'nothing-known',
  )
  if (none && !nurse.view.pending.includes('careFacility')) return nothing(nurse)
  for (const fact of [
    'otherChildAtRisk',
    'otherChildren',
    'otherAdultAtRisk',
    'careFacility',
  ] as const) {
    const row = nurse.group(nurse.say(`facts.${fact}.title`))
    const count = nurse.page.getByRole('textbox', { name: nurse.say('encounter.others.howMany') })
    if (bag[fact] === undefined) continue
    if (fact === 'otherChildren') await hand.write(count, String(bag[fact]))
    else if ((await row.count()) > 0) await fillRow(nurse, fact, row)
  }
  await nurse.goOn()
}

/** Decides and does what is due, in the order of the list, as long as the list stands there. */
const reports: Page = async (nurse) => {
  const stays = () => nurse.view.page.step === 'reports'
  for (const duty of dutyIds)
    if (stays() && nurse.view.duties[duty].status === 'undecided') await decide(nurse, duty)
  for (const duty of dutyIds)
    for (const task of nurse.tasksToDo(duty)) if (stays()) await doTask(nurse, duty, task)
  const open = dutyIds.some((duty) =>
    ['undecided', 'owed'].includes(nurse.view.duties[duty].status),
  )
  if (stays()) await nurse.press(open ? 'todo.reports.goOn' : 'todo.reports.goOnClear')
}

/** Kind and time, which no page waits for, where they can be told: under the needs, or on the plan. */
export const tellKind: Page = async (nurse) => {
  const { bag, page, view } = nurse
  const untold = (['exploitation', 'when'] as const).filter(
    (fact) => bag[fact] !== undefined && view.facts[fact] === undefined,
  )
  if (untold.length === 0) return
  if (!nurse.shown) await nurse.showNames()
  await nurse.hand.press(page.getByText(nurse.say('plan.needs.kind'), { exact: true }))
  for (const fact of untold)
    await nurse.entering(fact, () =>
      fillRow(nurse, fact, nurse.group(nurse.say(`facts.${fact}.title`))),
    )
}

const needs: Page = async (nurse) => {
  await tellKind(nurse)
  for (const need of nurse.bag.needs ?? []) {
    const tier = { em: 'emergency', mt: 'medium', lt: 'long' }[need.slice(0, 2)] ?? ''
    const row = nurse.group(nurse.say(`plan.needs.tiers.${tier}`))
    await nurse.hand.pick(row, nurse.optionOf('needs', need))
  }
  const { serviceFit = [] } = nurse.bag
  if (serviceFit.length > 0)
    await nurse.hand.press(nurse.page.getByText(nurse.say('plan.needs.fit'), { exact: true }))
  for (const fit of serviceFit)
    await nurse.hand.pick(
      nurse.group(nurse.say('facts.serviceFit.title')),
      nurse.optionOf('serviceFit', fit),
    )
  await nurse.goOn()
}

const choices: Page = async (nurse) => {
  const { bag, hand, page } = nurse
  const said = bag.choices !== undefined || bag.police !== undefined || bag.hotline !== undefined
  if (bag.help === 'info-only' && said) await nurse.press('plan.choices.open')
  for (const [id, choice] of Object.entries(bag.choices ?? {})) {
    const name = nurse.say(`resources.${id}.name`)
    const row = nurse.group(name)
    const folded = page.locator('details:not([open])', { hasText: name }).locator('summary')
    if (!(await row.isVisible())) await hand.press(folded.first())
    await hand.pick(row, nurse.optionOf('choices', choice))
  }
  for (const fact of ['hotline', 'police'] as const)
    if (bag[fact] !== undefined)
      await fillRow(nurse, fact, nurse.group(nurse.say(`facts.${fact}.title`)))
  await nurse.goOn()
}

/** One numbered answer, and Continue where a duty hangs on it; or the question is left open. */
const choice: Page = async (nurse) => {
  const fact = nurse.asked ?? 'danger'
  const value = nurse.bag[fact]
  if (value === undefined) return nurse.press('encounter.page.skip')
  if (typeof value === 'number') {
    await nurse.hand.write(nurse.page.getByRole('textbox'), String(value))
    return nurse.goOn()
  }
  if (typeof value !== 'string') throw new Error(`${fact} is not one of a page's numbered answers`)
  const number = optionsOf(fact).indexOf(value) + 1
  const name = nurse.optionOf(fact, value)
  const before = await countIn(nurse.page)
  await nurse.hand.answer(nurse.page.getByRole('button', { name, exact: true }), number)
  const onward = nurse.page.getByRole('button', { name: nurse.say('app.common.continue') })
  const led = await until('the answer to lead on, or Continue', async () => {
    if ((await countIn(nurse.page)) > before) return 'led on'
    return (await onward.isVisible()) ? 'waits' : null
  })
  if (led === 'led on') return
  const why = nurse.group(nurse.say('encounter.page.reasonLater'))
  if (await why.isVisible())
    await nurse.hand.pick(why, nurse.say('reasons.answerReasons.no-private-time'))
  await nurse.goOn()
}

const pages: Partial<Record<StepId, Page>> = {
  'first-glance': glance,
  'make-privacy': (nurse) => nurse.press('encounter.makePrivacy.back'),
  others,
  reports,
  needs,
  choices,
}

/** Answers the page that stands on the screen, from what the nurse knows. */
export const answers: Page = (nurse) => (pages[nurse.view.page.step] ?? choice)(nurse)
