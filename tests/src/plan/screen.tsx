import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { EncounterProvider } from '../../../src/encounter/EncounterProvider.tsx'
import { NamesProvider } from '../../../src/encounter/NamesProvider.tsx'
import { type EncounterApi, useEncounter } from '../../../src/encounter/useEncounter.ts'
import '../../../src/encounter/words.ts'
import { i18n } from '../../../src/i18n.ts'
import type { Bedside } from '../../flows/bedside.ts'
import { journalOf } from './cases.ts'

/** Puts a page on screen as the encounter stands, in a language, at the moment of the test's clock. */
export const show = async (bedside: Bedside, page: ReactNode, language = 'en') => {
  sessionStorage.clear()
  await i18n.changeLanguage(language)
  const held: { api: EncounterApi | null } = { api: null }
  const Probe = () => {
    Object.assign(held, { api: useEncounter() })
    return null
  }
  const onErase = vi.fn<() => void>()
  const journal = journalOf(bedside)
  const around = (part: ReactNode) => (
    <EncounterProvider journal={journal} onErase={onErase}>
      <NamesProvider>
        {part}
        <Probe />
      </NamesProvider>
    </EncounterProvider>
  )
  const { container, rerender } = render(around(page))
  return {
    container,
    rerender: (part: ReactNode) => rerender(around(part)),
    user: userEvent.setup(),
    onErase,
    /** The encounter as it stands now. */
    now: (): EncounterApi => {
      if (!held.api) throw new Error('Nothing is shown.')
      return held.api
    },
  }
}
