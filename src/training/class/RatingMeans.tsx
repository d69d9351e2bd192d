import { useTranslation } from 'react-i18next'
import type { Ratings } from './classShape.ts'
import { fewest, meansOf } from './means.ts'

/** What the class says of itself: before and now, item by item, nobody named. */
export const RatingMeans = ({ ratings }: { ratings: readonly Ratings[] }) => {
  const { t } = useTranslation('training')
  const people = t('class.people', { count: ratings.length })
  return (
    <section className="heat">
      <h2>{t('class.means')}</h2>
      {ratings.length < fewest ? (
        <p>{t('class.meansFew', { people })}</p>
      ) : (
        <>
          <p>{t('class.meansHint')}</p>
          <MeansTable ratings={ratings} />
        </>
      )}
    </section>
  )
}

const MeansTable = ({ ratings }: { ratings: readonly Ratings[] }) => {
  const { t, i18n } = useTranslation('training')
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
  const items = t('class.items', { returnObjects: true })
  const means = meansOf(ratings, items.length)
  return (
    <table className="means">
      <thead>
        <tr>
          <th scope="col">{t('class.item')}</th>
          <th scope="col">{t('class.before')}</th>
          <th scope="col">{t('class.now')}</th>
          <th scope="col">{t('class.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => {
          const mean = means[index]
          return (
            <tr key={item}>
              <th scope="row">{item}</th>
              {mean?.means ? (
                <>
                  <td className="tabular">{number.format(mean.means.before)}</td>
                  <td className="tabular">{number.format(mean.means.now)}</td>
                  <td className="tabular">{mean.people}</td>
                </>
              ) : (
                <td colSpan={3}>{t('class.few')}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
