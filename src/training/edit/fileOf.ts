import { localMoment } from './startTime.ts'
import { factsOf, here } from './factRows.ts'
import type { Form } from './form.ts'

type Words = { en: string; es: string }

/** What the form says, as a scenario file has it; whether that is a scenario is the check’s to say. */
export const fileOf = (form: Form): Record<string, unknown> => {
  const { expected, rest, companion, languages, ...shown } = form
  const kept = JSON.parse(rest)
  return {
    ...kept,
    ...shown,
    minutes: numberOf(form.minutes),
    at: localMoment(form.at, zoneOf(kept)),
    languages: languages.filter((tag) => tag !== ''),
    companion: companion.is === 'none' ? null : { who: companion.who, here: isHere(companion) },
    seen: factsOf(form.seen),
    cues: here(form.cues).map(bare),
    reveals: here(form.reveals).map(revealOf),
    events: here(form.events).map(eventOf),
    calls: here(form.calls).map(({ busy, asks, ...call }) => ({
      ...bare(call),
      busy: numberOf(busy),
      asks: asks.some(hasWords) ? asks.filter(hasWords) : asks.slice(0, 1),
    })),
    expected: expectedOf(expected),
    traps: here(form.traps).map(({ duty, path, ...trap }) => ({
      ...bare(trap),
      ...(duty && { duty }),
      path: JSON.parse(path),
    })),
    teachingPoints: here(form.teachingPoints).map(({ sources, ...point }) => ({
      ...bare(point),
      sources: partsOf(sources),
    })),
  }
}

const bare = <R extends { taken: boolean }>(row: R) => {
  const { taken: _gone, ...said } = row
  return said
}
const isHere = ({ is }: Form['companion']): boolean => is === 'here'
const hasWords = ({ en, es }: Words): boolean => (en + es).trim() !== ''
const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
/** A number as it was typed; what is none stays, so that it is named as wrong. */
const numberOf = (text: string): number | string => (/^\d+$/u.test(text) ? Number(text) : text)

const revealOf = ({ after, instead, brings, ...reveal }: Form['reveals'][number]) => ({
  ...bare(reveal),
  ...(reveal.needs.includes('staged') && after && { after }),
  ...(hasWords(instead) && { instead }),
  brings: factsOf(brings),
})

const counted = ['tries', 'minutes']
const eventOf = ({ trigger, companion, brings, ...event }: Form['events'][number]) => ({
  ...bare(event),
  trigger: {
    [trigger.kind]: counted.includes(trigger.kind) ? numberOf(trigger.value) : trigger.value,
  },
  ...(companion && { companion }),
  brings: factsOf(brings),
})

const expectedOf = ({ duties, callWithinMinutes, ...expected }: Form['expected']) => ({
  ...expected,
  duties: Object.fromEntries(Object.entries(duties).filter(([, status]) => status !== '')),
  callWithinMinutes: numberOf(callWithinMinutes),
})

const zoneOf = (kept: unknown): string => {
  const site: unknown = typeof kept === 'object' && kept && 'site' in kept ? kept.site : null
  const zone = typeof site === 'object' && site && 'timeZone' in site ? site.timeZone : null
  return typeof zone === 'string' ? zone : 'America/Los_Angeles'
}
