import type { Page } from 'playwright-core'
import { Journal } from '../../flows/journal.ts'
import { encounterOf, PracticeJournal } from '../../seeds/practice/practiceJournal.ts'

/** How long anything may take on a busy machine, in milliseconds; only what fails takes as long. */
export const patience = 20_000

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

/** The encounter of this tab; in practice, the one within the practice run. */
export const journalIn = async (page: Page): Promise<Journal> => {
  const practised = await runIn(page)
  return practised
    ? encounterOf(practised)
    : Journal.parse(JSON.parse((await keptText(page)) ?? 'null'))
}

/** The practice run of this tab, or null. */
export const runIn = async (page: Page): Promise<PracticeJournal | null> => {
  const text = await keptText(page, 'handrail.practice')
  return text === null ? null : PracticeJournal.parse(JSON.parse(text))
}

/** How many entries of an encounter this tab keeps; what only practice has is not counted. */
export const countIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kept =
      sessionStorage.getItem('handrail.session') ?? sessionStorage.getItem('handrail.practice')
    const count = (sign: string) => (kept?.split(sign).length ?? 1) - 1
    return count('"at":') - count('"type":"PRACTICE.')
  })

/** The one heading of the page, as it is seen. */
export const headingIn = async (page: Page): Promise<string> => {
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts()
  return headings.join(' | ')
}
