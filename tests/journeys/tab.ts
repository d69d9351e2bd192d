import type { Page } from 'playwright-core'
import { Journal } from '../../flows/journal.ts'

const patience = 8_000

/** Asks again until there is an answer other than null; says what was waited for when there is none. */
export const until = async <T>(what: string, ask: () => Promise<T | null>): Promise<T> => {
  const end = Date.now() + patience
  for (;;) {
    const found = await ask()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** What this tab keeps under a name; null where there is nothing. */
export const keptText = (page: Page, key = 'handrail.session'): Promise<string | null> =>
  page.evaluate((name) => sessionStorage.getItem(name), key)

export const journalIn = async (page: Page): Promise<Journal> =>
  Journal.parse(JSON.parse((await keptText(page)) ?? 'null'))

/** How many entries this tab keeps. */
export const countIn = (page: Page): Promise<number> =>
  page.evaluate(() => sessionStorage.getItem('handrail.session')?.split('"at":').length ?? 0)

/** The one heading of the page, as it is seen. */
export const headingIn = async (page: Page): Promise<string> => {
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts()
  return headings.join(' | ')
}
