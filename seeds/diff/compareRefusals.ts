import type { Change } from './changes.ts'
import { walkedSituations } from './readRefusals.ts'
import { situationInWords } from './situations.ts'
import type { Snapshot } from './snapshot.ts'

type Tried = Pick<Snapshot, 'refusals' | 'texts'>

/** What is tried in both versions and let in, or refused for another reason, by one of them only. */
export const compareRefusals = (old: Tried, now: Tried): Change[] =>
  Object.keys(now.refusals).flatMap((id): Change[] => {
    const [before, after] = [old.refusals[id], now.refusals[id] ?? []]
    if (!before) return []
    const groups = new Map<string, number[]>()
    for (const [place, is] of after.entries()) {
      const was = before[place] ?? ''
      if (was === is) continue
      const change = `${inWords(was, old)} -> ${inWords(is, now)}`
      groups.set(change, [...(groups.get(change) ?? []), place])
    }
    const details = [...groups].map(([change, places]) => `${change}; ${examples(places)}`)
    return details.length === 0 ? [] : [{ id, kind: 'changed', details }]
  })

const inWords = (refusal: string, { texts }: Tried): string => {
  if (refusal === '') return 'let in'
  const said = texts['en']?.[`refusals.${refusal}.what`]
  return said === undefined ? `refused (${refusal})` : `refused: “${said}”`
}
const examples = (places: readonly number[]): string => {
  const said = places.flatMap((place) => {
    const situation = walkedSituations[place]
    return situation ? [situationInWords(situation)] : []
  })
  const [plainest = ''] = said.toSorted((a, b) => a.length - b.length)
  return `in ${places.length} of ${walkedSituations.length} tried situations, for example with: ${plainest}`
}
