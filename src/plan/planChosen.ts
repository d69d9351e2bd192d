import { offersFor } from '../../content/offers.ts'
import { resourceById } from '../../content/resources/resources.ts'
import type { Value } from '../../flows/facts.ts'
import type { Memory } from '../../flows/memory.ts'
import { viewOf } from '../../flows/view.ts'

export type Wish =
  /** `discreet`: fits only a wish they volunteered, so it is never printed (PATHWAY 3, SP-14). */
  | { kind: 'resource'; id: string; discreet: boolean }
  | { kind: 'police' | 'exam' }
  | { kind: 'hotline'; how: Exclude<Value<'hotline'>, 'declines'> | null }
export type Chosen = {
  yes: readonly Wish[]
  later: readonly Wish[]
  no: readonly Wish[]
}

/** What the patient said to each offer. Nothing said is not a no. */
export const chosenOf = (memory: Memory): Chosen => {
  const all = [...services(memory), ...ownWishes(memory)]
  const said = (answer: Said) => all.filter(([given]) => given === answer).map(([, wish]) => wish)
  return { yes: said('accept'), later: said('later'), no: said('decline') }
}
type Said = 'accept' | 'later' | 'decline'

const services = (memory: Memory): [Said, Wish][] => {
  const { choices = {} } = viewOf(memory).facts
  const plain = new Set<string>(
    offersFor(withoutWishes(memory), 'staff').offered.map(({ id }) => id),
  )
  return Object.entries(choices)
    .filter(([id]) => resourceById(id) !== undefined)
    .map(([id, said]) => [said, { kind: 'resource', id, discreet: isDiscreet(id, plain) }])
}
const isDiscreet = (id: string, plain: ReadonlySet<string>): boolean =>
  (resourceById(id)?.fits.length ?? 0) > 0 && !plain.has(id)

/** The encounter as it would be had the patient volunteered no wish and chosen nothing. */
export const withoutWishes = (memory: Memory): Memory => {
  const { serviceFit: _fit, choices: _choices, ...answered } = memory.answered
  return { ...memory, answered }
}

const ownWishes = (memory: Memory): [Said, Wish][] => {
  const { police, hotline, forensicExam } = viewOf(memory).facts
  const wishes: [Said, Wish][] = []
  if (forensicExam) wishes.push([forensicExam, { kind: 'exam' }])
  if (police) wishes.push([policeSaid[police], { kind: 'police' }])
  if (hotline === 'declines') wishes.push(['decline', { kind: 'hotline', how: null }])
  else if (hotline) wishes.push(['accept', { kind: 'hotline', how: hotline }])
  return wishes
}
const policeSaid = { wants: 'accept', later: 'later', declines: 'decline' } as const
