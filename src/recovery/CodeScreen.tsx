import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar } from '../components/Bar.tsx'
import { Button } from '../components/Button.tsx'
import { Mark } from '../components/Mark.tsx'
import type { StaffCode } from '../site/staffCode.ts'
import { CodeForm } from './CodeForm.tsx'
import './CodeScreen.css'

type Props = { filed: StaffCode; onRight: () => void; onErase: () => void }

/** Between the cover and an encounter found again: asks the staff code, and says what to do without it. */
export const CodeScreen = ({ filed, onRight, onErase }: Props) => {
  const { t } = useTranslation('recovery')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <Bar start={<Mark />} />
      <main className="code-screen">
        <h1 ref={heading} tabIndex={-1}>
          {t('code.title')}
        </h1>
        <p>{t('code.why')}</p>
        <CodeForm filed={filed} onRight={onRight} />
        <details>
          <summary>{t('code.forgot')}</summary>
          <p>{t('code.forgotHow')}</p>
          <p>{t('code.forgotErase')}</p>
          <Button onClick={onErase}>{t('code.erase')}</Button>
        </details>
      </main>
    </>
  )
}
