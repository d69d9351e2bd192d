import { expect } from 'vitest'
import { factsOfStage } from '../../seeds/caseEvents.ts'
import type { Stage } from '../../seeds/caseFile.ts'
import { type FactId, factIds, type Facts, sameValue } from '../../flows/facts.ts'
import { musts } from '../../flows/goOn.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { Basis } from '../../flows/journal.ts'
import { fillRow } from './fill.ts'
import { headingsOf } from './headings.ts'
import type { Nurse } from './nurse.ts'
import { answers, tellKind } from './pages.ts'
import { doTaskOnPlan } from './sheets.ts'
import { headingIn, keptText, until } from './tab.ts'
import { seeToDo } from './toDo.ts'

/** Comes to a page: it must have the heading and the list of what is due that belong there. */
export const arrive = async (nurse: Nurse): Promise<void> => {
  const last = { wanted: [''], seen: '' }
  await until(`a page that belongs to what is known (${nurse.where})`, async () => {
    await nurse.read()
    last.wanted = [...headingsOf(nurse)]
    last.seen = await headingIn(nurse.page)
    return last.wanted.includes(last.seen) ? true : null
  }).catch(() => expect(last.wanted, `the heading at ${nurse.where}`).toContain(last.seen))
  await seeToDo(nurse)
  nurse.seen.push(last.seen)
  await nurse.see(nurse.where)
}

export const begin = async (nurse: Nurse): Promise<void> => {
  await nurse.see('start')
  nurse.seen.push(await headingIn(nurse.page))
  const name = nurse.say('app.start.ways.staff-concern.label')
  await nurse.hand.answer(nurse.page.getByRole('button', { name, exact: true }), 1)
  await until('an encounter to begin', () => keptText(nurse.page))
  await arrive(nurse)
}

/** Walks as far as the case tells, with every stage; the plan stands before her then. */
export const walk = (nurse: Nurse): Promise<void> => walkTo(nurse, 'the plan')

/** Walks until she has come to a page, and does nothing on it. */
export const walkTo = async (nurse: Nurse, where: string): Promise<void> => {
  await begin(nurse)
  const stages = [nurse.file.answers].flat()
  for (const [index, stage] of stages.entries()) {
    const later = new Set(stages.slice(index + 1).flatMap(factsOfStage))
    if (nurse.where === where) return
    await take(nurse, stage)
    while (nurse.where !== where && (await answerPage(nurse, later))) await arrive(nurse)
  }
}

/** Answers the page, or says that nothing more is known now. */
const answerPage = async (nurse: Nurse, later: ReadonlySet<string>): Promise<boolean> => {
  const { step, fact } = nurse.view.page
  const knows = (one: FactId) => nurse.bag[one] !== undefined
  if (step === 'plan' || !musts(nurse.state.context).every(knows)) return false
  if (fact && !knows(fact) && later.has(fact)) return false
  await nurse.entering(nurse.where, () => answers(nurse))
  return true
}

/** What comes out now: new facts are kept in mind, other ones than before are changed on screen. */
const take = async (nurse: Nurse, { changed = {}, ...plain }: Stage): Promise<void> => {
  await takeAll(nurse, plain, 'entered-wrongly')
  await takeAll(nurse, changed, 'changed')
}
const takeAll = async (nurse: Nurse, facts: Facts, basis: Basis): Promise<void> => {
  Object.assign(nurse.bag, facts)
  for (const fact of factIds) {
    const before = nurse.state.context.answered[fact]
    if (fact in facts && before && !sameValue(before.value, facts[fact]))
      await change(nurse, fact, basis)
  }
}

/** Opens *change* of an answer in So far. */
export const openChange = async (nurse: Nurse, fact: FactId): Promise<void> => {
  const { say, hand } = nurse
  const name = say('encounter.soFar.changeOf', { label: say(`facts.${fact}.label`) })
  const line = nurse.region(say('encounter.soFar.title')).getByRole('button', { name, exact: true })
  const folded = nurse.page.locator('summary', { hasText: say('encounter.soFar.title') })
  const listed = await until('the answer among those so far', async () => {
    if (await line.isVisible()) return true
    return (await folded.isVisible()) ? false : null
  })
  if (!listed) await hand.press(folded)
  await hand.press(line)
}

/** Fills in *change*: the new answer, and why it changes. */
export const fillChange = async (nurse: Nurse, fact: FactId, basis: Basis): Promise<void> => {
  const { say, hand, dialog } = nurse
  const alone = fact === 'language' || typeof nurse.bag[fact] === 'number'
  const name = say(`facts.${fact}.title`)
  await fillRow(nurse, fact, alone ? dialog : dialog.getByRole('group', { name, exact: true }))
  const why = dialog.getByRole('group', { name: say('encounter.change.basis'), exact: true })
  await hand.pick(why, say(`reasons.bases.${basis}`))
  await nurse.see(`change.${fact}`)
}

export const change = async (nurse: Nurse, fact: FactId, basis: Basis): Promise<void> => {
  await openChange(nurse, fact)
  await fillChange(nurse, fact, basis)
  await nurse.save('encounter.change.apply')
  if (nurse.state.context.emergency === 'active' && nurse.file.emergencyOver)
    await endEmergency(nurse)
  await arrive(nurse)
}
const endEmergency = async (nurse: Nurse): Promise<void> => {
  await nurse.see('emergency')
  await nurse.entering('the end of danger', () => nurse.press('emergency.buttons.over'))
}

/** How the patient leaves, and Finish. */
export const finish = async (nurse: Nurse): Promise<void> => {
  const { disposition } = nurse.bag
  await tellKind(nurse)
  if (disposition && nurse.view.facts.disposition !== disposition)
    await nurse.entering('how the patient leaves', async () => {
      await fillRow(nurse, 'disposition', nurse.group(nurse.say('facts.disposition.title')))
      const apply = nurse.page.getByRole('button', { name: nurse.say('plan.change.apply') })
      if (await apply.isVisible()) await nurse.hand.press(apply)
    })
  for (const duty of dutyIds)
    for (const task of nurse.tasksToDo(duty)) await doTaskOnPlan(nurse, duty, task)
  await nurse.entering('the end', () => nurse.press('plan.page.finish'))
  await arrive(nurse)
}
