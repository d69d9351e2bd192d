import { configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { type Safety, SafetyContext } from '../../../src/components/safety.ts'
import { i18n } from '../../../src/i18n.ts'
import '../../../src/training/class/ClassPage.tsx'
import '../../../src/training/follow/FollowPage.tsx'
import '../../../src/training/PracticePages.tsx'
import PracticeRoot from '../../../src/training/PracticeRoot.tsx'
import type { PracticePage } from '../../../src/training/usePracticePage.ts'
import { display } from '../encounter/display.ts'

// The first page of a file waits for what practice loads; a slow machine is no fault.
configure({ asyncUtilTimeout: 10_000 })

/** Practice as it is opened by its address, on a wide or a narrow display. */
export const openPractice = async (
  page: PracticePage = 'practice',
  { language = 'en', width = 1366 } = {},
) => {
  display(width)
  await i18n.changeLanguage(language)
  const open = vi.fn<(page: PracticePage | null) => void>()
  const safety: Safety = { onCover: vi.fn<() => void>(), onEmergency: vi.fn<() => void>() }
  const { unmount } = render(
    <SafetyContext value={safety}>
      <PracticeRoot page={page} open={open} />
    </SafetyContext>,
  )
  const user = userEvent.setup()
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole('button', { name }))
  return { user, open, unmount, press }
}

/** From the list into a run. */
export const beginRun = async (title: string, name = '') => {
  const opened = await openPractice()
  await opened.press(new RegExp(title, 'u'))
  if (name)
    await opened.user.type(screen.getByRole('textbox', { name: 'A name for this run' }), name)
  await opened.press('Begin practice')
  await screen.findByRole('heading', { level: 1, name: 'Is anyone in danger right now?' })
  return opened
}
