import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { RowFields } from './RowFields.tsx'
import { controlId, useSiteEditing } from './siteContext.ts'
import { canHash, hashCode, isCode } from './staffCode.ts'

type Fault = 'short' | 'differ'

/** Sets or removes the staff code. The digits leave this component only as a hash. */
export const CodeField = () => {
  const { t } = useTranslation('site')
  const { form, errorOf } = useSiteEditing()
  const filed = useWatch({ control: form.control, name: 'staffCode' })
  const [typed, setTyped] = useState({ code: '', again: '' })
  const [fault, setFault] = useState<Fault | null>(null)
  const file = (code: typeof filed) => {
    form.setValue('staffCode', code, { shouldDirty: true })
    setTyped({ code: '', again: '' })
    setFault(null)
  }
  const save = async () => {
    if (!isCode(typed.code)) return setFault('short')
    if (typed.code !== typed.again) return setFault('differ')
    return file(await hashCode(typed.code))
  }
  const said = `${t('facts.staffCode.use')} ${t(filed ? 'code.set' : 'code.none')}`
  return (
    <RowFields legend={t('facts.staffCode.label')} hint={said}>
      {canHash() ? (
        <>
          <CodeLine
            path="staffCode"
            label={t('code.field')}
            hint={t('code.hint')}
            error={fault === 'short' ? t('code.short') : errorOf('staffCode')}
            value={typed.code}
            onChange={(code) => setTyped({ ...typed, code })}
          />
          <CodeLine
            path="staffCode.again"
            label={t('code.again')}
            error={fault === 'differ' ? t('code.differ') : undefined}
            value={typed.again}
            onChange={(again) => setTyped({ ...typed, again })}
          />
          <Button onClick={() => void save()}>{t('code.save')}</Button>
        </>
      ) : (
        <p>{t('code.cannot')}</p>
      )}
      {filed && (
        <Button kind="plain" className="site-quiet-button" onClick={() => file(null)}>
          {t('code.remove')}
        </Button>
      )}
    </RowFields>
  )
}

type LineProps = {
  path: string
  label: string
  hint?: string
  error?: string | undefined
  value: string
  onChange: (value: string) => void
}

export const CodeLine = ({ path, label, hint, error, value, onChange }: LineProps) => (
  <Field label={label} hint={hint} id={controlId(path)} error={error}>
    {(control) => (
      <input
        type="password"
        inputMode="numeric"
        autoComplete="off"
        {...control}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
