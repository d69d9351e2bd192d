import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { pathwayVersion } from '../../../flows/journal.ts'
import { type Safety, SafetyContext } from '../../../src/components/safety.ts'
import { EncounterPage } from '../../../src/encounter/EncounterPage.tsx'
import { EncounterProvider } from '../../../src/encounter/EncounterProvider.tsx'
import { NamesProvider } from '../../../src/encounter/NamesProvider.tsx'
import { type EncounterApi, useEncounter } from '../../../src/encounter/useEncounter.ts'
import '../../../src/encounter/words.ts'
import { i18n } from '../../../src/i18n.ts'
import { display } from './display.ts'
import { Bedside, friday } from '../../flows/bedside.ts'

/** The nurse's whole screen for the encounter told so far, on a wide or a narrow display. */
export const open = async (bedside = new Bedside(), { language = 'en', width = 1366 } = {}) => {
  sessionStorage.clear()
  display(width)
  await i18n.changeLanguage(language)
  const held: { api: EncounterApi | null } = { api: null }
  const Probe = () => {
    const api = useEncounter()
    Object.assign(held, { api })
    return null
  }
  const onErase = vi.fn<() => void>()
  const safety: Safety = { onCover: vi.fn<() => void>(), onEmergency: vi.fn<() => void>() }
  const { site, journal } = bedside
  render(
    <SafetyContext value={safety}>
      <EncounterProvider
        journal={{ pathway: pathwayVersion, site, startedAt: friday, events: [...journal] }}
        onErase={onErase}
      >
        <NamesProvider>
          <Probe />
          <EncounterPage callFirst={false} />
        </NamesProvider>
      </EncounterProvider>
    </SafetyContext>,
  )
  const api = (): EncounterApi => {
    if (!held.api) throw new Error('nothing is shown')
    return held.api
  }
  return {
    user: userEvent.setup(),
    onErase,
    safety,
    api,
    facts: () => api().view.facts,
    question: () => screen.getByRole('heading', { level: 1 }).textContent,
    press: (name: string | RegExp) => screen.getByRole('button', { name }),
    pick: (name: string | RegExp) => screen.getByRole('radio', { name }),
  }
}
