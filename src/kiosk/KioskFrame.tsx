import { ArrowLeft, Hand, RotateCcw } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ListenButton } from './ListenButton.tsx'
import { useKiosk } from './page.ts'

type Props = {
  title: string
  /** What is read aloud after the title. */
  aloud?: readonly string[]
  onOver: () => void
  /** The page that this button leads to has none. */
  now?: boolean
  /** Whether this page is for patients. */
  decide?: boolean
  children: ReactNode
}

/** One page for patients: back, help, the heading, and that they decide. */
export const KioskFrame = ({
  title,
  aloud = [],
  onOver,
  now = true,
  decide = true,
  children,
}: Props) => {
  const { t } = useTranslation('kiosk')
  const { language, go, back } = useKiosk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="kiosk kiosk-page">
      <header className="kiosk-bar">
        <Button kind="plain" icon={ArrowLeft} className="kiosk-back" onClick={back}>
          {t('bar.back')}
        </Button>
        <Button kind="plain" icon={RotateCcw} onClick={onOver}>
          {t('bar.over')}
        </Button>
        {now && (
          <button type="button" className="kiosk-now" onClick={() => go('now')}>
            <Hand aria-hidden size={28} />
            <b>{t('bar.now')}</b>
          </button>
        )}
      </header>
      <main className="kiosk-main">
        <div className="kiosk-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <ListenButton language={language} texts={[title, ...aloud]} />
        </div>
        {children}
        {decide && <p className="kiosk-decide">{t('decide')}</p>}
      </main>
    </div>
  )
}
