import type { Locator } from 'playwright-core'
import type { Nurse } from './nurse.ts'

type Open = (nurse: Nurse) => Promise<void>

const unfold = async (nurse: Nurse, lines: Locator) => {
  for (const line of await lines.all()) await nurse.hand.press(line)
}
/** The first thing of To do, from its list beside the step. */
const fromToDo =
  (words: string): Open =>
  async (nurse) => {
    const list = nurse.region(nurse.say('todo.title'))
    await nurse.hand.press(list.getByRole('button', { name: nurse.say(words) }).first())
  }
const change: Open = async (nurse) => {
  const { say, hand } = nurse
  const name = say('encounter.soFar.changeOf', { label: say('facts.injury.label') })
  const line = nurse.region(say('encounter.soFar.title')).getByRole('button', { name })
  await hand.press(line)
}
const whatIf: Open = async (nurse) => {
  await nurse.press('encounter.whatIf.button')
  await unfold(nurse, nurse.dialog.locator('summary'))
}
const left: Open = async (nurse) => {
  await nurse.press('todo.handOver.button')
  await nurse.press('todo.handOver.left')
}

/** What opens over a step, wherever it stands. */
export const dialogs = {
  'change an answer': change,
  'what if': whatIf,
  'hand over': (nurse: Nurse) => nurse.press('todo.handOver.button'),
  'the patient left': left,
  leave: (nurse: Nurse) => nurse.press('encounter.leave.button'),
  'the call sheet': fromToDo('todo.card.writeCall'),
} as const satisfies Record<string, Open>

/** Opens one after the other, looks at each, and closes it. */
export const throughDialogs = async (
  nurse: Nurse,
  opens: Readonly<Record<string, Open>>,
  look: (name: string) => Promise<void>,
): Promise<void> => {
  for (const [name, open] of Object.entries(opens)) {
    await open(nurse)
    await look(name)
    await nurse.hand.key('Escape')
  }
}
