import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import type { Stored } from './journalStore.ts'

type Props = { stored: Exclude<Stored, { kind: 'journal' }>; onErase: () => void }

/** What this tab had kept is damaged or foreign: said plainly, never half-applied. */
export const RecoveryRefused = ({ stored, onErase }: Props) => {
  const { t } = useTranslation('encounter')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <Bar start={<Mark />} />
      <main className="step">
        <h1 ref={heading} tabIndex={-1}>
          {t('refused.title')}
        </h1>
        {stored.kind === 'refused' && (
          <>
            <p>{t(`refused.why.${stored.why}`)}</p>
            <p>{t('refused.fix')}</p>
            <details>
              <summary>{t('refused.where')}</summary>
              <p className="quiet-text">{stored.where}</p>
            </details>
          </>
        )}
        <div>
          <Button kind="primary" onClick={onErase}>
            {t('refused.erase')}
          </Button>
        </div>
      </main>
    </>
  )
}
