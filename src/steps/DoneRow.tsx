import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import './DoneRow.css'

type Props = { label: string; value: string; onChange: () => void }

/** What this page was already told, with the way to change it. */
export const DoneRow = ({ label, value, onChange }: Props) => {
  const { t } = useTranslation('encounter')
  return (
    <p className="done-row">
      <Check aria-hidden size={20} />
      <span className="quiet-text">{label}</span>
      <b>{value}</b>
      <button
        type="button"
        className="link-button"
        aria-label={t('soFar.changeOf', { label })}
        onClick={onChange}
      >
        {t('soFar.change')}
      </button>
    </p>
  )
}
