import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { faults: readonly { place: string; message: string }[] | null }

/** What the check found, by field; or that the machine walks it from end to end. */
export const Faults = ({ faults }: Props) => {
  const { t } = useTranslation('training')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults && faults.length > 0) box.current?.focus()
  }, [faults])
  if (!faults) return null
  if (faults.length === 0) return <output>{t('edit.sound')}</output>
  return (
    <div className="edit-faults" role="alert" ref={box} tabIndex={-1}>
      <p>{t('edit.faults', { count: faults.length })}</p>
      <ul className="sheet-list">
        {faults.map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            <b>{place}</b> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
