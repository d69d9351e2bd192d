import { useTranslation } from 'react-i18next'
import { shortHash } from '../buildFacts.ts'
import type { ShownProof } from './readProof.ts'

/** In one look: whether this very build was checked, when, and over how much. */
export const CheckedState = ({ proof }: { proof: ShownProof }) => {
  const { t, i18n } = useTranslation('proof')
  if (proof.state !== 'ran')
    return (
      <section className="checked-state checked-not" role="alert">
        <h2>{t(`${proof.state}.what`)}</h2>
        <p>{t(`${proof.state}.more`)}</p>
        <p>{t(`${proof.state}.fix`)}</p>
      </section>
    )
  const { properties, states, transitions, checkedOn, pathwayVersion, seconds } = proof.result
  const failed = properties.filter(({ holds }) => !holds).length
  const number = new Intl.NumberFormat(i18n.language)
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' })
  return (
    <section className={failed > 0 ? 'checked-state checked-not' : 'checked-state'}>
      <h2>
        {failed > 0 ? t('failed', { count: failed }) : t('all', { count: properties.length })}
      </h2>
      <p>
        {t('when', {
          states: number.format(states),
          transitions: number.format(transitions),
          date: date.format(Date.parse(checkedOn)),
          pathway: pathwayVersion,
          hash: shortHash,
          seconds: number.format(Math.round(seconds)),
        })}
      </p>
    </section>
  )
}
