import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { pathwayVersion } from '../../../flows/journal.ts'
import { EncounterProvider } from '../../../src/encounter/EncounterProvider.tsx'
import { NamesProvider } from '../../../src/encounter/NamesProvider.tsx'
import { type EncounterApi, useEncounter } from '../../../src/encounter/useEncounter.ts'
import '../../../src/encounter/words.ts'
import { aloneAndAgreed, Bedside, calmGlance, friday, nobodyElse } from '../../flows/bedside.ts'

/** Friday 22:10 in Santa Ana, twenty minutes after the patient came in. */
export const now = new Date(Date.parse(friday) + 20 * 60_000)

export const frozen = (at = now) => vi.useFakeTimers({ now: at, toFake: ['Date'] })

/** Shows a part of the screen for the encounter told so far; gives the journal as it grows. */
export const show = (bedside: Bedside, part: ReactNode) => {
  const held: { api: EncounterApi | null } = { api: null }
  const Probe = () => {
    const api = useEncounter()
    Object.assign(held, { api })
    return null
  }
  const { site, journal } = bedside
  render(
    <EncounterProvider
      journal={{ pathway: pathwayVersion, site, startedAt: friday, events: [...journal] }}
      onErase={() => {}}
    >
      <NamesProvider>
        {part}
        <Probe />
      </NamesProvider>
    </EncounterProvider>,
  )
  const api = () => {
    if (!held.api) throw new Error('nothing is shown')
    return held.api
  }
  return {
    user: userEvent.setup(),
    /** What was written down on this screen, without the times it was entered. */
    written: () =>
      api()
        .journal.events.slice(journal.length)
        .map(({ at: _at, ...event }) => event),
    status: (duty: keyof EncounterApi['view']['duties']) => api().view.duties[duty].status,
    api,
  }
}

export const press = (name: string | RegExp) => screen.getByRole('button', { name })

export const child = { ...calmGlance, age: 16, concern: 'suspected' } as const
/** A suspicion about a child while a companion may still read the screen. */
export const childInCompany = () => new Bedside().say(child)
/** The same, alone and heard; the child could be taken. */
export const childHeard = () =>
  new Bedside().say({
    ...child,
    ...aloneAndAgreed,
    exploitation: 'sex',
    guardianInvolved: 'no',
    removalRisk: 'yes',
    ...nobodyElse,
  })
export const adult = { ...calmGlance, age: 30, dependent: 'no' } as const
