import { type Box, boxes } from './model.ts'
import { useProtocolWords, type ProtocolWords } from './useProtocolWords.ts'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

const textOf = (box: Box, words: ProtocolWords): string => {
  const { fact, text, shown, duty, task } = words
  if (box.kind === 'end') return [box.node.id, words.title(box)].join(' ')
  if (box.kind === 'step') {
    const asked = box.node.asks.map((ask) => {
      const { label, title, options = {} } = fact(ask.fact)
      return [label, title, ...Object.values(options)].join(' ')
    })
    const opens = box.node.opens.map((one) => duty(one.duty))
    const { hint, why } = words.step(box.node.id)
    return [box.node.id, words.title(box), hint, why, ...asked, ...opens].join(' ')
  }
  const { id, clauses, tasks } = box.node
  const because = shown ? clauses.map((clause) => text('because', clause.because, 'text')) : []
  const asked = tasks.map((one) => task(id, one.task))
  return [words.title(box), shown ? text('duties', id, 'what') : '', ...because, ...asked].join(' ')
}

/** Which boxes carry a word, in the order of the map; accents and capitals make no difference. */
export const useBoxTexts = () => {
  const words = useProtocolWords()
  return (word: string): string[] => {
    const wanted = plain(word.trim())
    if (wanted.length < 2) return []
    return boxes.filter((box) => plain(textOf(box, words)).includes(wanted)).map(({ id }) => id)
  }
}
