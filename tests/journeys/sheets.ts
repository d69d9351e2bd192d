import type { DutyId } from '../../flows/ids.ts'
import { notToldReasons } from '../../flows/journal.ts'
import type { TaskView } from '../../flows/view.ts'
import { dial } from './dial.ts'
import type { Nurse } from './nurse.ts'

type Act = (nurse: Nurse, duty: DutyId, task: TaskView) => Promise<void>

const field = (nurse: Nurse, name: string) =>
  nurse.dialog.getByRole('textbox', { name, exact: true })
const row = (nurse: Nurse, name: string) => nurse.dialog.getByRole('group', { name, exact: true })

const [unsafe] = notToldReasons['not-safe']

/** Whether the patient is told, or cannot be while someone listens; and what worries them. */
const tell: Act = async (nurse, duty) => {
  const { say, hand } = nurse
  const told = nurse.shown ? 'told' : 'not-safe'
  await hand.pick(row(nurse, say('todo.tell.told')), say(`todo.tell.options.${told}`))
  if (told === 'not-safe')
    await hand.pick(row(nurse, say('todo.tell.because')), say(`reasons.notTold.${unsafe}`))
  if (told === 'told' && duty !== 'examNotice')
    await hand.pick(row(nurse, say('todo.tell.worry')), say('reasons.worries.taken-away'))
  await nurse.save('todo.note.save')
}

const call: Act = async (nurse, _duty, { task }) => {
  const { say, hand } = nurse
  if (nurse.dials) await dial(nurse)
  if (task !== 'call-registry' && task !== 'call-aps')
    await hand.write(field(nurse, say('todo.call.agency')), 'Santa Ana PD')
  await hand.write(field(nurse, say('todo.call.person')), 'J. Lee, 114')
  await hand.write(field(nurse, say('todo.call.number')), 'R-4471')
  await nurse.save('todo.call.save.made')
}

const written: Act = async (nurse) => {
  const { say, hand } = nurse
  await hand.pick(row(nurse, say('todo.written.way')), say('reasons.ways.fax'))
  await hand.write(field(nurse, say('todo.written.agency')), 'As told on the call')
  await nurse.save('todo.written.save.sent')
}

const withPerson: readonly string[] = ['protective-custody-request', 'release-agreed']
const note: Act = async (nurse, _duty, { task }) => {
  const { say, hand } = nurse
  if (withPerson.includes(task))
    await hand.write(field(nurse, say('todo.note.person')), 'Officer Ruiz')
  await nurse.save('todo.note.save')
}

const acts = { tell, call, written, safeguard: note, optional: note } as const

const actName = (nurse: Nurse, duty: DutyId, task: TaskView): string =>
  nurse.say(`duties.${duty}.tasks.${task.task}.${nurse.shown ? 'do' : 'quiet'}`)

/** Opens the sheet of one task from the list of reports, and writes down that it was done. */
export const doTask: Act = async (nurse, duty, task) => {
  const { say, hand } = nurse
  const act = actName(nurse, duty, task)
  const button = nurse.region(nurse.dutyName(duty)).getByRole('button', {
    name: `${say(`todo.row.${task.kind}`)} ${act}`,
    exact: true,
  })
  await hand.press(button)
  await nurse.see(`${duty}.${task.task}`)
  await acts[task.kind](nurse, duty, task)
}

/** The same from the plan, for what was still open there. */
export const doTaskOnPlan: Act = async (nurse, duty, task) => {
  const { say, hand, page } = nurse
  const act = actName(nurse, duty, task)
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: act }) })
  const name = say('plan.owed.writeDownOf', { act })
  const button =
    task.kind === 'written'
      ? card.getByRole('button', { name: say('todo.card.sent'), exact: true })
      : page.getByRole('button', { name, exact: true })
  await hand.press(button.first())
  await nurse.see(`${duty}.${task.task}`)
  await acts[task.kind](nurse, duty, task)
}

/** Decides what is still to decide, as the case tells it. */
export const decide = async (nurse: Nurse, duty: DutyId): Promise<void> => {
  const said = nurse.file.decisions[duty]
  if (said === undefined) return
  const { say, hand } = nurse
  const {
    decision,
    reason,
    with: partner,
    outcome,
  } = typeof said === 'string' ? { decision: said } : said
  const end = decision === 'owed' ? 'owed' : 'notOwed'
  await hand.press(
    nurse.region(nurse.dutyName(duty)).getByRole('button', { name: say('todo.card.decide') }),
  )
  await nurse.see(`${duty}.decide`)
  if (end === 'owed' && (duty === 'childReport' || duty === 'otherChildReport'))
    return nurse.save('todo.consult.decisions.owed')
  await hand.pick(row(nurse, say('todo.consult.yours')), say(`todo.consult.decisions.${end}`))
  const why = reason ?? (end === 'owed' ? 'reasonable-suspicion' : 'no-sign-of-abuse')
  await hand.pick(row(nurse, say('todo.consult.reason')), say(`reasons.decisionReasons.${why}`))
  if (partner && outcome) {
    await hand.tick(nurse.dialog.getByRole('checkbox', { name: say('todo.consult.talked') }))
    await hand.pick(
      row(nurse, say('todo.consult.withWhom')),
      say(`reasons.consultPartners.${partner}`),
    )
    await hand.pick(
      row(nurse, say('todo.consult.outcome')),
      say(`reasons.consultOutcomes.${outcome}`),
    )
  }
  await nurse.save(`todo.consult.save.${end}`)
}
