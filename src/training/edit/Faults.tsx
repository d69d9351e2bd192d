import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { showField } from './showField.ts'

type Props = {
  faults: readonly { path: string; place: string; message: string }[] | null
  /** Changes with every check, so that what was found takes the focus again. */
  attempt: number
}

/** What the check found, each leading to its field; or that the machine walks it from end to end. */
export const Faults = ({ faults, attempt }: Props) => {
  const { t } = useTranslation('training')
  const box = useRef<HTMLDivElement>(null)
  const any = faults !== null && faults.length > 0
  useEffect(() => {
    if (any && attempt > 0) box.current?.focus()
  }, [any, attempt])
  if (!faults) return null
  if (faults.length === 0) return <output>{t('edit.sound')}</output>
  return (
    <div className="edit-faults" role="alert" ref={box} tabIndex={-1}>
      <p>{t('edit.faults', { count: faults.length })}</p>
      <ul>
        {faults.map(({ path, place, message }) => (
          <li key={`${path} ${message}`}>
            <button type="button" onClick={() => showField(path)}>
              <b>{place}:</b> {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
