import type { Edge } from '../../seeds/protocol/types.ts'
import { boxOf } from './model.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** A way of the map in words: the answers that lead along it, and where it ends. */
export const useEdgeWords = () => {
  const words = useProtocolWords()
  const { t, list, option, fact } = words
  const answered = ({ only }: Edge): string =>
    only
      .map(({ fact: id, values, of }) => {
        const left = of.filter((value) => !values.includes(value) && value !== 'left-open')
        const named = (some: readonly string[]) => list(some.map((value) => option(id, value)))
        const said =
          left.length < 3 && left.length < values.length - 2
            ? t('questions.not', { values: named(left) })
            : named(values)
        return only.length > 1 ? `${fact(id).label}: ${said}` : said
      })
      .join(' · ')
  const acted = ({ by }: Edge): string => {
    if (by.includes('FINISH')) return t('panel.finishing')
    if (by.some((type) => type.startsWith('ANSWER.'))) return t('panel.any')
    return by.includes('GO_ON') ? t('panel.going') : t('panel.acting')
  }
  return {
    answers: (edge: Edge): string => answered(edge) || acted(edge),
    /** On the drawing only what tells ways apart is written. */
    label: (edge: Edge): string => (edge.only.length === 1 ? answered(edge) : ''),
    place: (id: string): string => {
      const box = boxOf(id)
      return box ? words.title(box) : id
    },
  }
}
