import type { Ratings } from './classShape.ts'

/** From how many people on a mean is shown: of fewer, an answer could be told from it. */
export const fewest = 3

/** What a class says of one item; no means where fewer than `fewest` answered both. */
export type ItemMean = { people: number; means: { before: number; now: number } | null }

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Whether anyone's form has an item that was answered for before and for now. */
export const hasPair = ({ before, now }: Pick<Ratings, 'before' | 'now'>): boolean =>
  before.some((value, item) => value !== null && typeof now[item] === 'number')

/** Before and now, item by item, of those who answered both. */
export const meansOf = (ratings: readonly Ratings[], items: number): readonly ItemMean[] =>
  Array.from({ length: items }, (_, item) => {
    const pairs = ratings.flatMap(({ before, now }) => {
      const [past, today] = [before[item], now[item]]
      return typeof past === 'number' && typeof today === 'number' ? [{ past, today }] : []
    })
    const means = {
      before: meanOf(pairs.map(({ past }) => past)),
      now: meanOf(pairs.map(({ today }) => today)),
    }
    return { people: pairs.length, means: pairs.length < fewest ? null : means }
  })
