import type { Frame, Page } from 'playwright-core'
import steps from '../../content/en/steps.json' with { type: 'json' }
import { tasks } from '../../flows/tasks.ts'
import { CaseFile } from '../../seeds/caseFile.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import { Mouse } from './hands.ts'
import { Nurse } from './nurse.ts'
import { trainingIn } from './practiceOpen.ts'
import { Learner } from './practiceWalk.ts'
import { keptText, until } from './tab.ts'
import { arrive } from './walk.ts'

/** Goes on with a run that stands open in a page, to its end, as the protocol has it. */
export const goOnIn = async (page: Page, scenario: Scenario): Promise<void> => {
  const done = tasks
    .filter(({ kind }) => kind !== 'optional')
    .map(({ duty, task }) => `${duty}.${task}`)
  const { id, at, site, decisions } = scenario
  const file = CaseFile.parse({ id, at, site, answers: {}, done, decisions })
  const nurse = new Nurse({ page, hand: new Mouse(page), file })
  await arrive(nurse)
  await new Learner(nurse, scenario).practise()
}

/** Practises a scenario as the protocol has it, in a page where the list of scenarios stands first. */
export const learnIn = async (page: Page, scenario: Scenario, name = ''): Promise<void> => {
  const words = trainingIn.en
  await page.getByRole('button', { name: scenario.title.en }).click()
  if (name) await page.getByRole('textbox', { name: words.briefing.name }).fill(name)
  await page.getByRole('button', { name: words.briefing.begin }).click()
  await until('practice to begin', () => keptText(page, 'handrail.practice'))
  await goOnIn(page, scenario)
}

/** The heading of the page, in a page or a frame of one. */
export const stepIn = (place: Page | Frame): Promise<string> =>
  place.getByRole('heading', { level: 1 }).first().innerText()

const danger = steps.steps.danger.title

/** Begins a scenario, up to its first page. */
export const begin = async (place: Page | Frame, scenario: Scenario): Promise<void> => {
  await place.getByRole('button', { name: scenario.title.en }).click()
  await place.getByRole('button', { name: trainingIn.en.briefing.begin }).click()
  await place.getByRole('heading', { level: 1, name: danger }).waitFor()
}

/** Answers the first page; gives the heading of the page after it. */
export const answerFirst = async (place: Page | Frame): Promise<string> => {
  await place
    .getByRole('button', { name: /^(?:1 ?)?No/u })
    .first()
    .click()
  return until('the second page', async () => {
    const heading = await stepIn(place)
    return heading === danger ? null : heading
  })
}

/** Both of these. */
export const beginAndAnswer = async (place: Page | Frame, scenario: Scenario): Promise<string> => {
  await begin(place, scenario)
  return answerFirst(place)
}
