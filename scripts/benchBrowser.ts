/// <reference lib="dom" />
import type { Browser, CDPSession, Page } from 'playwright-core'
import { buildMissing } from './buildMissing.mjs'
import { launch } from './chromium.ts'
import { serve } from './serve.mjs'

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ms = (value: number): string => `${value.toFixed(1)} ms`

/** A short encounter, as presses: an adult with nothing owed who declines. */
const presses = [
  '.answer >> nth=0',
  '.answer >> nth=0',
  ...[
    'age=adult-under-60',
    'language=en',
    'interpreter=not-needed',
    'dependent=no',
    'injury=none',
    'clinicalFlags=none',
    'custody=none',
  ].map((row) => {
    const [name, value] = row.split('=')
    return `input[name="${name}"][value="${value}"]`
  }),
  '.step-foot button >> nth=-1',
  '.answer >> nth=0',
  '.answer >> nth=0',
  '.answer >> nth=0',
  '.answer >> nth=1',
  '.answer >> nth=0',
  '.answer >> nth=2',
] as const

/** Presses one control inside the page and waits for the frame after it: what a nurse waits for. */
const timed = async (page: Page, selector: string): Promise<number> => {
  const target = page.locator(selector)
  await target.waitFor()
  return target.evaluate(
    (element) =>
      new Promise<number>((done) => {
        const before = performance.now()
        if (element instanceof HTMLElement) element.click()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)))
      }),
  )
}

const walk = async (page: Page): Promise<number[]> => {
  const times: number[] = []
  for (const selector of presses) times.push(await timed(page, selector))
  return times
}

const cpuOf = async (debug: CDPSession): Promise<number> => {
  const { metrics } = await debug.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
const heapOf = async (debug: CDPSession): Promise<number> => {
  await debug.send('HeapProfiler.collectGarbage')
  const { usedSize } = await debug.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

const ready = async (page: Page): Promise<number> => {
  const before = performance.now()
  await (page.url() === 'about:blank' ? page.goto(address) : page.reload())
  await page.locator('h1').waitFor()
  return performance.now() - before
}
let address = ''

const load = async (browser: Browser): Promise<string[]> => {
  const cold: number[] = []
  const warm: number[] = []
  for (let run = 0; run < 7; run += 1) {
    const context = await browser.newContext()
    const page = await context.newPage()
    cold.push(await ready(page))
    warm.push(await ready(page))
    await context.close()
  }
  return [`cold load to the first question: ${ms(middle(cold))}`, `warm load: ${ms(middle(warm))}`]
}

const steps = async (browser: Browser, slowdown: number): Promise<string> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  await debug.send('Performance.enable')
  await ready(page)
  await page.waitForTimeout(1_000)
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const before = await cpuOf(debug)
  const times = await walk(page)
  const cpu = ((await cpuOf(debug)) - before) / times.length
  await context.close()
  const worst = Math.max(...times)
  return `a step at ${slowdown}× slowdown: ${ms(middle(times))}, slowest ${ms(worst)}, CPU ${ms(cpu)} each`
}

/** Ends as a nurse ends: Finish, then Leave and erase, back to the first screen. */
const leave = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Finish' }).click()
  const erase = page.getByRole('button', { name: 'Leave and erase' })
  await erase.last().click()
  await page.getByRole('heading', { name: 'What do you need?' }).waitFor()
}

const heap = async (browser: Browser): Promise<string[]> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  const said: string[] = []
  await ready(page)
  for (let walked = 1; walked <= 200; walked += 1) {
    const times = await walk(page)
    if (walked === 1 || walked === 200)
      said.push(
        `after ${walked} walks in one tab: heap ${(await heapOf(debug)).toFixed(1)} MB, a step ${ms(middle(times))}`,
      )
    await leave(page)
  }
  await context.close()
  return said
}

/** Load, step and heap, measured on the built app in a real Chromium. */
export const benchBrowser = async (): Promise<string[]> => {
  if (!buildMissing()) throw new Error('The app could not be built.')
  const { url, close } = await serve('dist', 0)
  address = `${url}/`
  const browser = await launch()
  try {
    return [
      ...(await load(browser)),
      await steps(browser, 1),
      await steps(browser, 6),
      ...(await heap(browser)),
    ]
  } finally {
    await browser.close()
    close()
  }
}
