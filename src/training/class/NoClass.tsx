import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { PracticeHead } from '../PracticeHead.tsx'
import type { PracticePage } from '../usePracticePage.ts'
import type { Class } from './classShape.ts'
import { beginClass } from './classStore.ts'

type Props = { open: (page: PracticePage | null) => void; onBegin: (group: Class) => void }

/** Before a class: what it is, and its beginning. */
export const NoClass = ({ open, onBegin }: Props) => {
  const { t } = useTranslation('training')
  const [refused, setRefused] = useState(false)
  return (
    <div className="practice">
      <PracticeBar back={t('list.title')} onBack={() => open('practice')} />
      <main className="practice-main">
        <PracticeHead title={t('class.title')} hint={t('class.hint')} />
        <div>
          <Button
            kind="primary"
            onClick={() => {
              const group = beginClass()
              setRefused(!group)
              if (group) onBegin(group)
            }}
          >
            {t('class.begin')}
          </Button>
        </div>
        <p role="alert">{refused && t('class.notKept')}</p>
      </main>
    </div>
  )
}
