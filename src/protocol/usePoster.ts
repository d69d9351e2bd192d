import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../encounter/useNames.ts'
import { type Poster, posterOf } from './poster.ts'
import { useEdgeWords } from './useEdgeWords.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** The drawing in the language of the screen; laid out again only when its words are others. */
export const usePoster = (): Poster => {
  const words = useProtocolWords()
  const edge = useEdgeWords()
  const { shown } = useNames()
  const { language } = useTranslation().i18n
  // oxlint-disable-next-line react/exhaustive-deps -- the words change with these two alone
  return useMemo(() => posterOf(words, edge), [language, shown])
}
