import { type Browser, type BrowserContextOptions } from 'playwright-core'
import { tasks } from '../../flows/tasks.ts'
import { CaseFile } from '../../seeds/caseFile.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import type { TrapPath } from '../../seeds/scenarioTrap.ts'
import practiceEn from '../../content/en/practice.json' with { type: 'json' }
import trainingEn from '../../content/en/training.json' with { type: 'json' }
import practiceEs from '../../content/es/practice.json' with { type: 'json' }
import trainingEs from '../../content/es/training.json' with { type: 'json' }
import { openApp } from './browser.ts'
import { Mouse } from './hands.ts'
import { type Look, Nurse } from './nurse.ts'
import { keptText, until } from './tab.ts'
import { arrive } from './walk.ts'
import type { Tongue } from './words.ts'

/** The words of practice's own screens. */
export const trainingIn = {
  en: { ...trainingEn, ...practiceEn },
  es: { ...trainingEs, ...practiceEs },
} as const

type Meeting = {
  scenario: Scenario
  path?: TrapPath | undefined
  lang?: Tongue
  theme?: 'light' | 'dark'
  width?: number
  height?: number
  name?: string
  set?: BrowserContextOptions
  look?: Look
}

/** Every required act of every duty, but for what this path leaves undone. */
const doneOn = (path: TrapPath): string[] =>
  tasks
    .filter(({ duty, kind }) => {
      const left = path.leaves.includes(duty) || (kind === 'tell' && path.untold.includes(duty))
      return kind !== 'optional' && !left
    })
    .map(({ duty, task }) => `${duty}.${task}`)

/** A learner before the list of scenarios, who knows of the case only what comes out. */
export const learn = async (browser: Browser, meeting: Meeting) => {
  const { scenario, path, lang = 'en', theme = 'light', width, height, set, look } = meeting
  const app = await openApp(browser, {
    lang,
    theme,
    ...(width && { width }),
    ...(height && { height }),
    ...(set && { set }),
  })
  const { page } = app
  const file = CaseFile.parse({
    id: scenario.id,
    at: scenario.at,
    site: scenario.site,
    answers: {},
    done: path && path.leaves.length + path.untold.length > 0 ? doneOn(path) : 'all',
    decisions: { ...scenario.decisions, ...path?.decisions },
  })
  const nurse = new Nurse({
    page,
    hand: new Mouse(page),
    file,
    tongue: lang,
    ...(look && { look }),
  })
  return { app, nurse, words: trainingIn[lang] }
}

/** From the first screen to the list, the briefing, and the first step of the run. */
export const beginPractice = async (nurse: Nurse, scenario: Scenario, name = '') => {
  const { page, tongue, say } = nurse
  const words = trainingIn[tongue]
  await page.getByRole('link', { name: say('app.start.owners.practice'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  await nurse.see('list')
  await page.getByRole('button', { name: scenario.title[tongue] }).click()
  await page.getByRole('heading', { level: 1, name: scenario.title[tongue] }).waitFor()
  await nurse.see('briefing')
  if (name) await page.getByRole('textbox', { name: words.briefing.name }).fill(name)
  await page.getByRole('button', { name: words.briefing.begin }).click()
  await until('practice to begin', () => keptText(page, 'handrail.practice'))
  await arrive(nurse)
}
