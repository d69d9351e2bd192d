import type { Page } from 'playwright-core'

/** The one gesture that leads back from the cover: an encounter that was loaded again comes covered. */
export const uncover = (page: Page): Promise<void> =>
  page.locator('main.cover').getByRole('button').click()
