import { useTranslation } from 'react-i18next'
import { Chips } from '../../components/Chips.tsx'

type Props = {
  legend: string
  name: string
  value: number | null
  onChange: (value: number) => void
}

/** One to five, from not sure at all to quite sure. */
export const RatingRow = ({ legend, name, value, onChange }: Props) => {
  const { t } = useTranslation('training')
  const options = t('class.scale', { returnObjects: true }).map((label, index) => ({
    value: String(index + 1),
    label: `${index + 1} ${label}`,
  }))
  return (
    <Chips
      legend={legend}
      name={name}
      options={options}
      value={value === null ? null : String(value)}
      onChange={(picked) => onChange(Number(picked))}
    />
  )
}
