import { useTranslation } from 'react-i18next'
import { RatingRow } from './RatingRow.tsx'

const moments = ['before', 'now'] as const
export type Given = Record<(typeof moments)[number], readonly (number | null)[]>

type Props = { given: Given; onChange: (given: Given) => void }

/** The same items for before and for now, asked at one time: people over-rate what they knew. */
export const RatingItems = ({ given, onChange }: Props) => {
  const { t } = useTranslation('training')
  return t('class.items', { returnObjects: true }).map((item, index) => (
    <section key={item} className="rating-item" aria-label={item}>
      <h2>{item}</h2>
      <div className="rating-moments">
        {moments.map((moment) => (
          <RatingRow
            key={moment}
            legend={t(`class.${moment}`)}
            name={`rate-${index}-${moment}`}
            value={given[moment][index] ?? null}
            onChange={(value) => onChange({ ...given, [moment]: given[moment].with(index, value) })}
          />
        ))}
      </div>
    </section>
  ))
}
