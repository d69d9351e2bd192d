import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import './mark.css'

/**
 * Marks the whole document as practice: every page, sheet, cover and print of it carries the edge
 * and the word, whatever is drawn inside.
 */
export const usePracticeMark = (on: boolean): void => {
  const { t } = useTranslation('app')
  useLayoutEffect(() => {
    if (!on) return undefined
    const { dataset, style } = document.documentElement
    const before = document.title
    dataset['practice'] = ''
    document.title = `${t('name')}, ${t('practice.word')}`
    style.setProperty('--practice-word', JSON.stringify(t('practice.word')))
    style.setProperty('--practice-help', JSON.stringify(t('practice.help')))
    return () => {
      delete dataset['practice']
      document.title = before
      style.removeProperty('--practice-word')
      style.removeProperty('--practice-help')
    }
  }, [on, t])
}
