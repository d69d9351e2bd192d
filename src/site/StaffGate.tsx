import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { CodeLine } from './CodeField.tsx'
import { canHash, isStaffCode } from './staffCode.ts'
import { useSite } from './siteStore.ts'

/** Shows what is for staff only after the site's code; at once where none is set. */
export const StaffGate = ({ children }: { children: ReactNode }) => {
  const { staffCode } = useSite()
  const [passed, setPassed] = useState(staffCode === null)
  return passed || staffCode === null ? children : <AskCode onRight={() => setPassed(true)} />
}

const AskCode = ({ onRight }: { onRight: () => void }) => {
  const { t } = useTranslation('site')
  const { staffCode } = useSite()
  const [code, setCode] = useState('')
  const [state, setState] = useState<'asking' | 'checking' | 'wrong'>('asking')
  const check = async () => {
    if (!staffCode) return
    setState('checking')
    if (await isStaffCode(code, staffCode)) return onRight()
    setCode('')
    setState('wrong')
    return document.getElementById('site-code')?.focus()
  }
  if (!canHash()) return <p>{t('code.cannot')}</p>
  return (
    <form
      className="site-gate"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <p>{t('code.askWhy')}</p>
      <CodeLine
        path="code"
        label={t('code.ask')}
        error={state === 'wrong' ? t('code.wrong') : undefined}
        value={code}
        onChange={setCode}
      />
      <Button kind="primary" type="submit">
        {t('code.open')}
      </Button>
      <output className="quiet-text">{state === 'checking' && t('code.wait')}</output>
    </form>
  )
}
