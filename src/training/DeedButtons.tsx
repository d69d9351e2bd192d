import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { deedIds } from '../../seeds/scenarioTypes.ts'
import { Button } from '../components/Button.tsx'
import { usePractice } from './PracticeContext.ts'
import { usePracticeWords } from './usePracticeWords.ts'

/** What one may do that no step writes down. Some of it is unwise; nothing here says which. */
export const DeedButtons = () => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const { run, deed } = usePractice()
  const done = new Set(run.events.flatMap((event) => ('deed' in event ? [event.deed] : [])))
  return (
    <details className="deeds">
      <summary>{t('run.do')}</summary>
      <div className="asks-of">
        {deedIds.map((id) => (
          <Button
            key={id}
            icon={done.has(id) ? Check : undefined}
            aria-pressed={done.has(id)}
            onClick={() => deed(id)}
          >
            {words.deed(id)}
          </Button>
        ))}
      </div>
    </details>
  )
}
