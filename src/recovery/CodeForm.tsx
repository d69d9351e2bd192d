import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import type { StaffCode } from '../site/staffCode.ts'
import { useStaffCode } from './useStaffCode.ts'

type Props = { filed: StaffCode; onRight: () => void }

/** One field for the staff code. The digits stay in it only until they are checked. */
export const CodeForm = ({ filed, onRight }: Props) => {
  const { t } = useTranslation('recovery')
  const [code, setCode] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { asked, left, check } = useStaffCode(filed, onRight)
  const error = left > 0 ? t('code.wait', { count: left }) : t('code.wrong')
  const submit = async () => {
    if (await check(code)) return
    setCode('')
    field.current?.focus()
  }
  return (
    <form
      className="code-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (code !== '') void submit()
      }}
    >
      <Field label={t('code.label')} error={asked === 'wrong' || left > 0 ? error : undefined}>
        {(control) => (
          <input
            type="password"
            inputMode="numeric"
            autoComplete="off"
            {...control}
            ref={field}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Button kind="primary" type="submit" aria-disabled={left > 0 || asked === 'checking'}>
        {t('code.open')}
      </Button>
      <output className="quiet-text">{asked === 'checking' && t('code.checking')}</output>
    </form>
  )
}
