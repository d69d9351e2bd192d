import { useTranslation } from 'react-i18next'
import type { StepId } from '../../flows/ids.ts'
import { scripts } from '../../content/scripts.ts'
import { wordsIn } from '../encounter/words.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** The words said at a step; while a visit is open only those that a companion may hear. */
export const StepWords = ({ step }: { step: StepId }) => {
  const { i18n } = useTranslation()
  const { t, shown } = useProtocolWords()
  const said = wordsIn(i18n.language).scripts
  const here = scripts.filter(
    ({ at, overheard }) =>
      (shown || overheard) && at.some((page) => page === step || page.startsWith(`${step}.`)),
  )
  if (here.length === 0) return null
  return (
    <>
      <h4>{t('panel.words')}</h4>
      <ul className="said">
        {here.map(({ id }) => (
          <li key={id}>{said[id].text}</li>
        ))}
      </ul>
    </>
  )
}
