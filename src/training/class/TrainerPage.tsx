import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { saveFile } from '../../saveFile.ts'
import { PracticeBar } from '../PracticeBar.tsx'
import { PracticeHead } from '../PracticeHead.tsx'
import type { PracticePage } from '../usePracticePage.ts'
import { classCsv } from './classCsv.ts'
import type { Class } from './classShape.ts'
import { EraseClass } from './EraseClass.tsx'
import { HeatMaps } from './HeatMaps.tsx'
import { RatingMeans } from './RatingMeans.tsx'

type Props = {
  group: Class
  open: (page: PracticePage | null) => void
  onHandOver: () => void
  onErase: () => void
}

/** The trainer's page. What came of each run stays folded away until the trainer asks for it. */
export const TrainerPage = ({ group, open, onHandOver, onErase }: Props) => {
  const { t, i18n } = useTranslation('training')
  const [shown, setShown] = useState(false)
  const { runs, ratings, until } = group
  const items = t('class.items', { returnObjects: true }).length
  const when = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(until)
  const save = () => saveFile(t('class.file'), classCsv(group, items), 'text/csv;charset=utf-8')
  return (
    <div className="practice">
      <PracticeBar back={t('list.title')} onBack={() => open('practice')} />
      <main className="practice-main">
        <PracticeHead title={t('class.title')} hint={t('class.hint')} />
        <p className="class-until">{t('class.until', { when })}</p>
        <p className="tabular">
          {t('class.sofar', {
            runs: t('class.runs', { count: runs.length }),
            people: t('class.people', { count: ratings.length }),
          })}
        </p>
        <div className="class-acts">
          <Button kind="primary" onClick={() => open('practice')}>
            {t('class.choose')}
          </Button>
          <Button aria-describedby="hand-over" onClick={onHandOver}>
            {t('class.handOver')}
          </Button>
          <Button onClick={() => setShown(!shown)}>{t(shown ? 'class.hide' : 'class.show')}</Button>
          <Button onClick={save}>{t('class.save')}</Button>
          <p id="hand-over" className="field-hint">
            {t('class.handOverHint')}
          </p>
        </div>
        {shown && (
          <>
            <HeatMaps runs={runs} />
            <RatingMeans ratings={ratings} />
          </>
        )}
        <EraseClass onErase={onErase} />
      </main>
    </div>
  )
}
