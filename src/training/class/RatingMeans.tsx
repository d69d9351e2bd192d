import { useTranslation } from 'react-i18next'
import type { Ratings } from './classStore.ts'

/** The mean of what was given; null where nobody answered. */
export const meanOf = (values: readonly (number | null | undefined)[]): number | null => {
  const given = values.filter((value) => typeof value === 'number')
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length
}

/** What the class says of itself: before and now, item by item, nobody named. */
export const RatingMeans = ({ ratings }: { ratings: readonly Ratings[] }) => {
  const { t, i18n } = useTranslation('training')
  if (ratings.length === 0) return null
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 })
  const shown = (value: number | null) =>
    value === null ? t('class.noneGiven') : number.format(value)
  return (
    <section className="heat">
      <h2>{t('class.means', { count: ratings.length })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('class.item')}</th>
            <th scope="col">{t('class.before')}</th>
            <th scope="col">{t('class.now')}</th>
          </tr>
        </thead>
        <tbody>
          {t('class.items', { returnObjects: true }).map((item, index) => (
            <tr key={item}>
              <th scope="row">{item}</th>
              <td className="tabular">
                {shown(meanOf(ratings.map(({ before }) => before[index])))}
              </td>
              <td className="tabular">{shown(meanOf(ratings.map(({ now }) => now[index])))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
