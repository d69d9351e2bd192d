import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { PracticeHead } from '../PracticeHead.tsx'
import { aliasLength, type Ratings } from './classShape.ts'
import { hasPair } from './means.ts'
import { type Given, RatingItems } from './RatingItems.tsx'

type Props = { onGive: (ratings: Ratings) => void; onLeave: () => void }

/** One person's own form, and nothing of anyone else. */
export const RatingPage = ({ onGive, onLeave }: Props) => {
  const { t } = useTranslation('training')
  const none = t('class.items', { returnObjects: true }).map(() => null)
  const [name, setName] = useState('')
  const [given, setGiven] = useState<Given>({ before: none, now: none })
  const [refused, setRefused] = useState(0)
  const give = (event: FormEvent) => {
    event.preventDefault()
    const ratings = { name: name.trim(), before: [...given.before], now: [...given.now] }
    if (hasPair(ratings)) onGive(ratings)
    else setRefused(refused + 1)
  }
  return (
    <div className="practice">
      <PracticeBar />
      <main className="practice-main">
        <PracticeHead title={t('class.rate')} hint={t('class.rateHint')} />
        <form className="ratings" onSubmit={give}>
          <p>{t('class.rateWhere')}</p>
          <Field label={t('class.name')} hint={t('class.nameHint')}>
            {(control) => (
              <input
                type="text"
                autoComplete="off"
                maxLength={aliasLength}
                value={name}
                onChange={(event) => setName(event.target.value)}
                {...control}
              />
            )}
          </Field>
          <RatingItems given={given} onChange={setGiven} />
          <div role="alert">
            {refused > 0 && (
              <p key={refused} className="chips-error">
                {t('class.empty')}
              </p>
            )}
          </div>
          <div className="class-acts">
            <Button kind="primary" type="submit">
              {t('class.give')}
            </Button>
            <Button onClick={onLeave}>{t('class.giveNone')}</Button>
          </div>
        </form>
      </main>
    </div>
  )
}
