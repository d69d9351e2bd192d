import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { readSite } from '../../../content/readSite.ts'
import { display } from '../encounter/display.ts'
import { i18n } from '../../../src/i18n.ts'
import SitePage from '../../../src/site/SitePage.tsx'
import { setSite, type SiteState } from '../../../src/site/siteStore.ts'

/** This site as a file beside the app would tell it; without one, as if none were there. */
export const filed = (file: object | null, more: Partial<SiteState> = {}) =>
  setSite({ ...readSite(file ?? {}), origin: file ? 'beside' : 'none', status: 'read', ...more })

/** Opens the form of this site. */
export const openForm = async (language = 'en') => {
  await i18n.changeLanguage(language)
  const { unmount, container } = render(<SitePage onBack={() => {}} />)
  return { user: userEvent.setup(), unmount, container }
}

export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

export const press = (name: string) => screen.getByRole('button', { name })

const saved: Blob[] = []
/** A fresh device on which no file lies; what the form saves is caught. */
export const freshDevice = () => {
  sessionStorage.clear()
  localStorage.clear()
  saved.length = 0
  display(1366)
  filed(null)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((it) => {
    if (it instanceof Blob) saved.push(it)
    return 'blob:site'
  })
}
/** How many files were saved, and what stands in the first. */
export const savedFiles = (): number => saved.length
export const exported = async (): Promise<unknown> => JSON.parse((await saved[0]?.text()) ?? 'null')
