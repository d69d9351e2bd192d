import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../seeds/scenario.ts'
import { Button } from '../components/Button.tsx'
import { PracticeBar } from './PracticeBar.tsx'
import { useHeading } from './useHeading.ts'
import { useSaid } from './useSaid.ts'
import { useWhatStays } from './useWhatStays.ts'
import { NameField } from './NameField.tsx'

type Props = { scenario: Scenario; onBack: () => void; onBegin: (name: string) => void }

/** What to know before a run: the scene, what it may stir up, and that leaving needs no reason. */
export const BriefingPage = ({ scenario, onBack, onBegin }: Props) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const heading = useHeading()
  const stays = useWhatStays()
  const [name, setName] = useState('')
  return (
    <div className="practice">
      <PracticeBar back={t('briefing.notThisOne')} onBack={onBack} />
      <main className="practice-main">
        <h1 ref={heading} tabIndex={-1}>
          {said(scenario.title)}
        </h1>
        <p className="briefing-words">{said(scenario.briefing)}</p>
        <section className="briefing-warning">
          <h2>{t('list.warning')}</h2>
          <p>{said(scenario.contentWarning)}</p>
          <p>{t('briefing.optOut')}</p>
        </section>
        <section>
          <h2>{t('briefing.how')}</h2>
          <ul className="sheet-list">
            {t('briefing.rules', { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>{stays || t('briefing.keptNothing')}</li>
          </ul>
        </section>
        <form
          className="briefing-begin"
          onSubmit={(event) => {
            event.preventDefault()
            onBegin(name.trim())
          }}
        >
          <NameField name={name} onChange={setName} />
          <Button kind="primary" type="submit">
            {t('briefing.begin')}
          </Button>
        </form>
      </main>
    </div>
  )
}
