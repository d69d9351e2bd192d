import { useTranslation } from 'react-i18next'
import { useNow } from '../clock.ts'
import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { usePractice } from './PracticeContext.ts'
import { speeds } from './usePracticeClock.ts'

const wait = 15

/** Practice time: how late it is there, how fast it runs, and a jump over what nobody needs to wait for. */
export const ClockBox = () => {
  const { t, i18n } = useTranslation('training')
  const { clock, scenario } = usePractice()
  const time = new Intl.DateTimeFormat(i18n.language, {
    timeZone: scenario.site.timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(useNow())
  return (
    <details className="practice-clock">
      <summary>
        {t('run.clock')} <b className="tabular">{time}</b>
      </summary>
      <Chips
        legend={t('run.speed')}
        name="practice-speed"
        options={speeds.map((speed) => ({
          value: String(speed),
          label: t('run.speedTimes', { speed }),
        }))}
        value={String(clock.speed)}
        onChange={(value) => clock.hasten(Number(value))}
      />
      <Button onClick={() => clock.skip(wait)}>{t('run.skip', { minutes: wait })}</Button>
      <Button onClick={() => clock.pause('learner')}>{t('run.pause')}</Button>
    </details>
  )
}
