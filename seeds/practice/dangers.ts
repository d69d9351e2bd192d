import type { Run } from './run.ts'
import type { Scene } from './scene.ts'

const graceMs = 10 * 60_000

const inDanger = ({ known }: Scene): boolean => (known.danger ?? 'none') !== 'none'

/** Moments at which a danger came into sight that was not acted on within ten minutes. */
export const missedDangers = ({ moments }: Run): number[] =>
  moments.flatMap(({ before, after, event }, index) => {
    const [first] = moments
    const appears = inDanger(after) && (!inDanger(before) || moments[index] === first)
    if (!appears || after.state.context.emergency === 'active') return []
    const until = Date.parse(event.at) + graceMs
    const called = moments
      .slice(index)
      .some(
        (later) =>
          later.after.state.context.emergency === 'active' && Date.parse(later.event.at) <= until,
      )
    return called ? [] : [index]
  })
