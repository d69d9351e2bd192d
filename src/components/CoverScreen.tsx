import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSite } from '../site/siteStore.ts'
import { Button } from './Button.tsx'
import './CoverScreen.css'

type Props = {
  onReturn: () => void
  /** Seconds until what is behind it is cleared, where nobody touches a shared screen. */
  left?: number | null
}

/** A plain list of the ward that anyone may see. One press, or Shift three times, leads back. */
export const CoverScreen = ({ onReturn, left = null }: Props) => {
  const { t } = useTranslation('app')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const items = t('cover.items', { returnObjects: true })
  if (useSite().cover === 'blank')
    return (
      <main className="cover">
        <Button onClick={onReturn}>{t('cover.done')}</Button>
        <IdleNote left={left} />
      </main>
    )
  return (
    <main className="cover">
      <h1 ref={heading} tabIndex={-1}>
        {t('cover.title')}
      </h1>
      <p className="quiet-text">{t('cover.hint')}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" />
              {item}
            </label>
          </li>
        ))}
      </ul>
      <Button onClick={onReturn}>{t('cover.done')}</Button>
      <IdleNote left={left} />
    </main>
  )
}

const IdleNote = ({ left }: { left: number | null }) => {
  const { t } = useTranslation('recovery')
  return left === null ? null : <p role="timer">{t('idle.note', { count: left })}</p>
}
