import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { PracticeHead } from '../PracticeHead.tsx'

type Props = { given: boolean; onNext: () => void; onTrainer: () => void }

/** Between two people: nothing of anyone stands here, whoever takes the device. */
export const ThanksPage = ({ given, onNext, onTrainer }: Props) => {
  const { t } = useTranslation('training')
  return (
    <div className="practice">
      <PracticeBar />
      <main className="practice-main">
        <PracticeHead
          title={t('class.thanks')}
          hint={t(given ? 'class.given' : 'class.notGiven')}
        />
        <div>
          <Button kind="primary" onClick={onNext}>
            {t('class.next')}
          </Button>
        </div>
        <div className="class-apart">
          <Button onClick={onTrainer}>{t('class.toTrainer')}</Button>
        </div>
      </main>
    </div>
  )
}
