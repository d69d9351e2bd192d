import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { SafetyButtons } from './SafetyButtons.tsx'

type Props = { children: ReactNode }

/** Catches a fault of the program: says what is kept and what to do. */
export class Crash extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false }
  static getDerivedStateFromError() {
    return { crashed: true }
  }
  override render() {
    return this.state.crashed ? <CrashPage /> : this.props.children
  }
}

const CrashPage = () => {
  const { t } = useTranslation('app')
  return (
    <main className="crash" role="alert">
      <h1>{t('errors.crash.what')}</h1>
      <p>{t('errors.crash.why')}</p>
      <p>{t('errors.crash.fix')}</p>
      <SafetyButtons />
      <Button kind="primary" onClick={() => location.reload()}>
        {t('errors.crash.again')}
      </Button>
    </main>
  )
}
