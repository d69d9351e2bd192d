import { endStateOf } from '../../flows/endStates.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { Nurse } from './nurse.ts'

/** The headings that may stand here by what is known, in the words of the pathway; mostly one. */
export const headingsOf = (nurse: Nurse): readonly string[] => {
  const { say, view, asked } = nurse
  const { step } = view.page
  if (nurse.state.context.lifecycle !== 'open') return [endTitle(nurse)]
  if (step === 'plan') return planTitles(nurse)
  if (step === 'reports') return [say('todo.reports.title')]
  if (step === 'choices' && view.facts.help === 'info-only') return [say('plan.choices.infoTitle')]
  if (asked === 'role') return [say('steps.door.title')]
  return asked && asked !== 'limitsExplained'
    ? [say(`facts.${asked}.title`)]
    : [say(`steps.steps.${step}.title`)]
}

const endTitle = ({ say, state, view }: Nurse): string => {
  const end = endStateOf(state.context)
  const { status } = view.duties.childReport
  if (end !== 'minor-reported') return say(`endStates.${end}.title`)
  return say(`endStates.${end}.titles.${status}`)
}

const stillOpen = ['decide', 'calls', 'checks', 'reports', 'planned', 'rest'] as const

/** The plan says first what is owed; where nothing is, what was done; else what the patient said. */
const planTitles = ({ say, state, view }: Nurse): readonly string[] => {
  const number = (count: number) => (count === 1 ? 'one' : 'other')
  const having = (...statuses: readonly string[]) =>
    dutyIds.filter((duty) => statuses.includes(view.duties[duty].status)).length
  const done = having('complete')
  if (having('undecided', 'owed', 'phoned') > 0)
    return stillOpen.flatMap((id) =>
      [1, 2, 3, 4, 5].map((count) => say(`plan.headline.${id}_${number(count)}`, { count })),
    )
  if (done > 0) return [say(`plan.headline.all-done_${number(done)}`)]
  return [say(`plan.headline.${endStateOf(state.context)}`)]
}
