import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import type { Ratings } from './classStore.ts'
import { RatingRow } from './RatingRow.tsx'
import { NameField } from '../NameField.tsx'

const moments = ['before', 'now'] as const
type Given = Record<(typeof moments)[number], readonly (number | null)[]>

/** The same items for before and for now, asked at one time: people over-rate what they knew. */
export const RatingForm = ({ onGive }: { onGive: (ratings: Ratings) => void }) => {
  const { t } = useTranslation('training')
  const items = t('class.items', { returnObjects: true })
  const none = items.map(() => null)
  const [name, setName] = useState('')
  const [given, setGiven] = useState<Given>({ before: none, now: none })
  const set = (moment: (typeof moments)[number], index: number, value: number) =>
    setGiven((all) => ({ ...all, [moment]: all[moment].with(index, value) }))
  const give = () => {
    onGive({ name: name.trim(), before: [...given.before], now: [...given.now] })
    setName('')
    setGiven({ before: none, now: none })
  }
  return (
    <details className="ratings">
      <summary>{t('class.rate')}</summary>
      <p>{t('class.rateHint')}</p>
      <NameField name={name} onChange={setName} />
      {items.map((item, index) => (
        <section key={item} className="rating-item">
          <h3>{item}</h3>
          {moments.map((moment) => (
            <RatingRow
              key={moment}
              legend={t(`class.${moment}`)}
              name={`rate-${index}-${moment}`}
              value={given[moment][index] ?? null}
              onChange={(value) => set(moment, index, value)}
            />
          ))}
        </section>
      ))}
      <Button onClick={give}>{t('class.give')}</Button>
    </details>
  )
}
