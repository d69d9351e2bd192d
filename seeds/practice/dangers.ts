import type { Run } from './run.ts'
import type { Moment, Scene } from './scene.ts'

const graceMs = 10 * 60_000

const inDanger = ({ known }: Scene): boolean => (known.danger ?? 'none') !== 'none'

/** What happens can bring a danger while an older one is still in mind. */
const bringsDanger = ({ event, after }: Moment): boolean => {
  if (event.type !== 'PRACTICE.HAPPENS') return false
  const brought = after.happened.at(-1)?.event.brings.danger ?? 'none'
  return brought !== 'none'
}

/** Moments at which a danger came into sight that was not acted on within ten minutes. */
export const missedDangers = ({ moments }: Run): number[] =>
  moments.flatMap((moment, index) => {
    const { before, after, event } = moment
    const isNew = !inDanger(before) || index === 0 || bringsDanger(moment)
    const appears = inDanger(after) && isNew
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
