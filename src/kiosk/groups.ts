import { type ConfirmedHere, withConfirmed } from '../../content/confirmed.ts'
import { resources } from '../../content/resources/resources.ts'
import type { Resource } from '../../content/schema.ts'

/** Cards of the help page, each with the kinds of service behind it; nearest services come first. */
const kinds = {
  stay: ['youth-shelter', 'transitional-housing', 'shelter-trafficking', 'shelter-trafficking-dv'],
  daily: ['navigation', 'benefits'],
  talk: ['crisis-behavioral', 'emotional-support', 'lgbtq'],
  health: ['health-coverage', 'medical-advice'],
  drugs: ['substance-use'],
  hurt: [
    'domestic-violence',
    'sexual-assault',
    'hotline-trafficking',
    'case-management',
    'one-stop-center',
    'address-confidentiality',
  ],
  young: ['youth-hotline', 'reporting-online-exploitation'],
  law: ['legal', 'directory'],
  work: ['labor'],
} as const satisfies Record<string, readonly string[]>
export type GroupId = keyof typeof kinds

const isGroup = (id: string): id is GroupId => Object.hasOwn(kinds, id)
export const groupIds: readonly GroupId[] = Object.keys(kinds).filter(isGroup)

/** What a patient may see unasked. Danger has its own button; what waits for a voiced wish is not here. */
export const isForAll = ({ audience, onlyWhenAskedFor, kind }: Resource): boolean =>
  audience === 'both' && !onlyWhenAskedFor && kind !== 'emergency'

export type Help = { id: string; phones: readonly string[]; text: TextLine | null }
type TextLine = { number: string; keyword: string | null }

/** A code word that names the trouble is not shown on a screen others may see. */
const tellingWord = 'BEFREE'

const textOf = ({ text }: Resource, language: string): TextLine | null => {
  if (text?.status !== 'confirmed') return null
  const keyword = text.keywordIn[language] ?? text.keyword
  return keyword === tellingWord ? null : { number: text.number, keyword }
}

/** Whether a patient can reach it without staff. */
export const isReached = ({ phones, text }: Help): boolean => phones.length > 0 || text !== null

/** The services of a card with their public numbers; unconfirmed numbers are left out (staff connect), and such services come last. */
export const helpIn = (
  group: GroupId,
  confirmed: readonly ConfirmedHere[],
  language: string,
): readonly Help[] => {
  const wanted: readonly string[] = kinds[group]
  return resources
    .filter((resource) => isForAll(resource) && wanted.includes(resource.kind))
    .map((resource) => {
      const here = withConfirmed(resource, confirmed)
      const numbers = here.phones
        .filter(({ status, id }) => status === 'confirmed' && id !== 'tty')
        .map(({ number }) => number)
      return { id: here.id, phones: [...new Set(numbers)], text: textOf(here, language) }
    })
    .toSorted((a, b) => Number(isReached(b)) - Number(isReached(a)))
}
