import { isUndecidedOrOwed } from '../../flows/view.ts'
import { type CardRule, keptQuiet, onlyObserving, saidNo, youngChild } from './conditions.ts'

/** First of all: who must be told, and who must not. */
export const firstCards = [
  { id: 'other-staff', when: ({ facts }) => facts.role === 'other-staff' },
  { id: 'no-information', when: keptQuiet },
  {
    id: 'responders-not-a-report',
    when: (view, { emergency, endedBy }) =>
      isUndecidedOrOwed(view) &&
      (emergency !== 'quiet' ||
        endedBy === 'responders-took-over' ||
        view.facts.custody === 'officer-present' ||
        view.facts.custody === 'in-custody'),
  },
] as const satisfies readonly CardRule[]

/** Who is in the room, and what may be said there. */
export const roomCards = [
  {
    id: 'custody-officer',
    when: ({ facts }) => facts.custody === 'officer-present' || facts.custody === 'in-custody',
  },
  {
    id: 'interpreter-rules',
    when: ({ facts }) =>
      (facts.interpreter !== undefined && facts.interpreter !== 'not-needed') ||
      (facts.interpreter === undefined &&
        facts.language !== undefined &&
        !/^en(-|$)/.test(facts.language)),
  },
  {
    id: 'companion-stays',
    when: ({ facts }) => facts.privacy === 'companion-stays' || facts.privacy === 'not-yet',
  },
  { id: 'observe-only', when: onlyObserving },
  {
    id: 'universal-information',
    when: (view) =>
      !youngChild(view) &&
      (saidNo(view) ||
        view.facts.permission === 'not-now' ||
        view.facts.privacy === 'companion-stays' ||
        view.facts.help === 'info-only' ||
        view.facts.concern === 'uncertain' ||
        view.facts.concern === 'ruled-out'),
  },
] as const satisfies readonly CardRule[]
