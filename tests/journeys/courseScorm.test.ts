import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import app from '../../content/en/app.json' with { type: 'json' }
import results from '../../content/en/results.json' with { type: 'json' }
import scenario12 from '../../seeds/scenarios/only-the-treatment.json' with { type: 'json' }
import { launch } from '../../scripts/chromium.ts'
import { Scenario } from '../../seeds/scenario.ts'
import { frameIn, launchCourse, openProfile, recordOf, serveCourse } from './courseSystem.ts'
import { answerFirst, begin, beginAndAnswer, learnIn, stepIn } from './courseLearner.ts'
import { trainingIn } from './practiceOpen.ts'

const scenario = Scenario.parse(scenario12)
const words = trainingIn.en
const versions = ['scorm12', 'scorm2004'] as const
const zipOf = (course: (typeof versions)[number]) =>
  readFileSync(`dist-scorm/handrail-practice-${course}.zip`)

let browser: Browser
beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/scorm.mjs'])
  browser = await launch()
})
afterAll(() => browser.close())

const Record12 = z.object({
  suspend_data: z.string(),
  core: z.object({ lesson_status: z.string(), score: z.object({ raw: z.coerce.number() }) }),
})
const Record2004 = z.object({
  suspend_data: z.string(),
  success_status: z.string(),
  completion_status: z.string(),
  score: z.object({ raw: z.coerce.number(), scaled: z.coerce.number() }),
})
const readRecord = (course: (typeof versions)[number], text: string) => {
  const raw: unknown = JSON.parse(text)
  if (course === 'scorm12') {
    const { suspend_data, core } = Record12.parse(raw)
    return { suspended: suspend_data, verdict: core.lesson_status, raw: core.score.raw, text }
  }
  const { suspend_data, success_status, score } = Record2004.parse(raw)
  return { suspended: suspend_data, verdict: success_status, raw: score.raw, text }
}

describe.each(versions)('%s', (version) => {
  const open = async () => {
    const zip = zipOf(version)
    const served = await serveCourse(version, zip)
    return { served, ...(await openProfile(browser)) }
  }

  test('a run is begun, laid by, and gone on with at the same step in the next launch', async () => {
    const { served, context, complaints } = await open()
    const { lms, course } = await launchCourse(context, served.url, 'anna')
    const step = await beginAndAnswer(course, scenario)
    await lms.close()
    const other = await launchCourse(context, served.url, 'anna')
    expect(await stepIn(other.course)).toBe(step)
    const record = await recordOf(other.lms, 'anna')
    expect(record).toContain('1.')
    expect(record).toContain('incomplete')
    expect(complaints).toEqual([])
    await context.close()
    served.close()
  })

  test('a second learner in the same tab sees nothing of the first one', async () => {
    const { served, context } = await open()
    const { lms, course } = await launchCourse(context, served.url, 'anna')
    await beginAndAnswer(course, scenario)
    await lms.goto(`${served.url}?who=berta`)
    expect(await stepIn(await frameIn(lms))).toBe(words.list.title)
    await lms.goto(`${served.url}?who=anna`)
    expect(await stepIn(await frameIn(lms))).not.toBe(words.list.title)
    await context.close()
    served.close()
  })

  test('a course system that vanishes loses nothing, and the learner is told', async () => {
    const { served, context } = await open()
    const { lms, course } = await launchCourse(context, served.url, 'anna')
    await begin(course, scenario)
    await lms.evaluate('vanish()')
    const step = await answerFirst(course)
    await course.getByText(results.status.gone).waitFor()
    await lms.close()
    const before = await launchCourse(context, served.url, 'berta')
    expect(await stepIn(before.course)).toBe(words.list.title)
    await before.lms.close()
    const again = await launchCourse(context, served.url, 'anna')
    expect(await stepIn(again.course)).toBe(step)
    expect(await again.course.getByText(results.status.gone).count()).toBe(0)
    const pending = () => again.lms.evaluate(() => localStorage.getItem('handrail.results.course'))
    expect(await pending()).toBeNull()
    await context.close()
    served.close()
  })

  test('a whole run in a window of its own comes back as passed, with its points', async () => {
    const { served, context, complaints } = await open()
    const lms = await context.newPage()
    await lms.goto(`${served.url}?who=anna#window`)
    const popup = context.waitForEvent('page')
    await lms.getByRole('button').click()
    const page = await popup
    await learnIn(page, scenario)
    await page.getByRole('heading', { level: 1, name: words.debrief.title }).waitFor()
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => recordOf(lms, 'anna')).toContain('passed')
    const { verdict, raw, suspended, text } = readRecord(version, await recordOf(lms, 'anna'))
    expect({ verdict, raw, suspended }).toEqual({ verdict: 'passed', raw: 100, suspended: '' })
    expect(text).toContain(scenario.id)
    expect(complaints).toEqual([])
    await context.close()
    served.close()
  })
})

test('opened without a course system it says so, and can be practised all the same', async () => {
  const zip = zipOf('scorm12')
  const served = await serveCourse('scorm12', zip)
  const { context } = await openProfile(browser)
  const page = await context.newPage()
  await page.goto(`${served.url}course/index.html`)
  await page.getByText(results.status.notFound).waitFor()
  await page.getByRole('heading', { level: 1, name: words.list.title }).waitFor()
  expect(
    await page.getByRole('button', { name: app.start.ways['staff-concern'].label }).count(),
  ).toBe(0)
  await context.close()
  served.close()
})

test('nothing by which results leave is in the app for the bedside', () => {
  const scripts = (files: Record<string, Uint8Array>) =>
    Object.entries(files)
      .filter(([name]) => /\.(js|html)$/u.test(name))
      .map(([, file]) => strFromU8(file))
      .join('\n')
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const bedside = scripts(
    Object.fromEntries(
      names
        .filter((name) => /\.(js|html)$/u.test(name))
        .map((name) => [name, readFileSync(`dist/${name}`)]),
    ),
  )
  const course = scripts(unzipSync(zipOf('scorm2004')))
  const signs = [
    'API_1484_11',
    'cmi.suspend_data',
    'adlnet.gov',
    'X-Experience-API-Version',
    'handrail.results',
    results.status.gone,
    results.kept.course,
  ]
  expect(signs.filter((sign) => !course.includes(sign))).toEqual([])
  expect(signs.filter((sign) => bedside.includes(sign))).toEqual([])
})
