import { useTranslation } from 'react-i18next'
import type { ProofResult } from '../../seeds/proof/result.ts'

/** What was gone through, what was taken together, and why that is safe. */
export const CheckedHow = ({ result }: { result: ProofResult }) => {
  const { t, i18n } = useTranslation('proof')
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <div className="checked-how">
      <section>
        <h2>{t('enumeratedTitle')}</h2>
        <table>
          <tbody>
            {result.enumerated.map(({ id, count }) => (
              <tr key={id}>
                <th scope="row">{t(`enumerated.${id}`)}</th>
                <td className="tabular">{number.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{t('reducedTitle')}</h2>
        <ul>
          {result.reductions.map(({ id, count }) => (
            <li key={id}>
              <b>{t(`reductions.${id}.what`)}</b>{' '}
              <span className="quiet-text tabular">
                {t('times', { count, formatted: number.format(count) })}
              </span>
              <p>{t(`reductions.${id}.why`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
