import type { Facts } from '../../flows/facts.ts'
import { viewOf } from '../../flows/view.ts'
import { lackedBy } from '../../seeds/practice/hear.ts'
import { lastScene, type Scene } from '../../seeds/practice/scene.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import type { AskedOf, AskedThrough, DeedId, TopicId } from '../../seeds/scenarioTypes.ts'
import { withInjections } from '../../src/training/injections.ts'
import type { Nurse } from './nurse.ts'
import { trainingIn } from './practiceOpen.ts'
import { runIn, until } from './tab.ts'

/** How things stand in the room, from what the tab keeps. */
export const sceneIn = async (nurse: Nurse, scenario: Scenario): Promise<Scene> => {
  const run = await runIn(nurse.page)
  if (!run) throw new Error('No practice run is kept in this tab.')
  return lastScene(withInjections(scenario), run)
}

const countEvents = async (nurse: Nurse): Promise<number> =>
  (await runIn(nurse.page))?.events.length ?? 0

/** Does something in the panel of simulated people, and waits until it is written down. */
const inPanel = async (nurse: Nurse, act: () => Promise<void>): Promise<void> => {
  const before = await countEvents(nurse)
  await act()
  await until('it to be written down', async () =>
    (await countEvents(nurse)) > before ? true : null,
  )
  await nurse.read()
}

type Question = { topic: TopicId; of: AskedOf; through: AskedThrough }

export const ask = (nurse: Nurse, { topic, of, through }: Question): Promise<void> =>
  inPanel(nurse, async () => {
    const { engine } = trainingIn[nurse.tongue]
    const row = nurse.page.getByRole('group', { name: engine.of[of], exact: true })
    const ways = nurse.page.getByRole('radio', { name: engine.through[through], exact: true })
    if (of === 'patient' && (await ways.count()) > 0) await nurse.hand.press(ways)
    await row.getByRole('button', { name: engine.topics[topic], exact: true }).click()
  })

export const deed = (nurse: Nurse, id: DeedId): Promise<void> =>
  inPanel(nurse, async () => {
    const words = trainingIn[nurse.tongue]
    const button = nurse.page.getByRole('button', { name: words.engine.deeds[id], exact: true })
    if (!(await button.isVisible()))
      await nurse.page.getByText(words.run.do, { exact: true }).click()
    await button.click()
  })

/** Lets practice time pass, by the jump that the clock has. */
export const letPass = async ({ page, tongue }: Nurse, minutes: number): Promise<void> => {
  const clock = page.locator('.practice-clock')
  const { skip } = trainingIn[tongue].run
  const jump = clock.getByRole('button', { name: skip.replace('{{minutes}}', '15') })
  await clock.locator('summary').click()
  for (let passed = 0; passed < minutes; passed += 15) await jump.click()
  await clock.locator('summary').click()
}

/** What this step brings out, if it is asked rightly. */
export const askable = (scenario: Scenario, scene: Scene): Question | null => {
  const { page, facts } = viewOf(scene.state.context)
  const through = facts.interpreter === 'professional' ? 'professional' : 'nobody'
  const reveal = scenario.reveals.find((one) => {
    const lacked = lackedBy(scene, { ...one, through }, one)
    const open = lacked.every((need) => need === 'second-time')
    return one.at === page.step && open && !one.never && !scene.cameOut.has(one.id)
  })
  return reveal ? { topic: reveal.topic, of: reveal.of, through } : null
}

/** What a nurse can answer now: what came out, and who she sees in the room. */
export const bagOf = ({ companion, state, known }: Scene): Facts => {
  const tried = state.context.privacyTries >= 2
  const alone = companion !== 'here'
  return {
    ...known,
    role: 'practitioner',
    privacy: alone ? 'alone' : tried ? 'companion-stays' : 'not-yet',
    ...(alone && { limitsExplained: 'yes' as const }),
  }
}
