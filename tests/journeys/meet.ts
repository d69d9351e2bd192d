import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { CaseFile } from '../../seeds/caseFile.ts'
import { openApp } from './browser.ts'
import { Finger, type Hand, Keyboard, Mouse } from './hands.ts'
import { type Look, Nurse } from './nurse.ts'
import type { Tongue } from './words.ts'

const touch = { hasTouch: true, isMobile: true }
export type Screen = 'desk' | 'tablet' | 'phone' | 'zoomed'
/** A workstation on wheels, a tablet, a telephone; and the workstation with the page at 400 %. */
const screens: Record<Screen, { width: number; height: number; set?: BrowserContextOptions }> = {
  desk: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024, set: touch },
  phone: { width: 360, height: 740, set: touch },
  zoomed: { width: 341, height: 192, set: { deviceScaleFactor: 4 } },
}

type Meeting = {
  file: CaseFile
  screen?: Screen
  theme?: 'light' | 'dark'
  lang?: Tongue
  keyboard?: boolean
  look?: Look
  /** Another hand than the screen asks for. */
  by?: (page: Page) => Hand
  set?: BrowserContextOptions
}

/** A nurse before the app, at the time the case tells. */
export const meet = async (browser: Browser, meeting: Meeting) => {
  const { file, screen = 'desk', theme = 'light', lang = 'en', keyboard = false, look } = meeting
  const set = { ...screens[screen].set, ...meeting.set }
  const app = await openApp(browser, { ...screens[screen], set, theme, lang, at: file.at })
  const { page } = app
  await page.getByRole('heading', { level: 1 }).waitFor()
  const usual = (at: Page) => (set.hasTouch ? new Finger(at) : new Mouse(at))
  const hand = (meeting.by ?? (keyboard ? (at: Page) => new Keyboard(at) : usual))(page)
  return { app, nurse: new Nurse({ page, hand, file, tongue: lang, ...(look && { look }) }) }
}
