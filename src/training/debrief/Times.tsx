import { useTranslation } from 'react-i18next'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { useWords } from '../../duties/words.ts'
import { readStep } from '../../encounter/factWords.ts'
import { wordsIn } from '../../encounter/words.ts'

const useMinutes = () => {
  const { t } = useTranslation('training')
  return (exact: number): string => {
    // What is written down to the minute may seem to come before what the clock saw.
    const seconds = Math.max(0, Math.round(exact))
    return t('debrief.time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  }
}

/** The time on each step beside the protocol's, and from each duty to its call. */
export const Times = ({ found }: { found: Debriefing }) => {
  const { t, i18n } = useTranslation('training')
  const minutes = useMinutes()
  const { steps } = wordsIn(i18n.language).steps
  return (
    <>
      <CallTimes found={found} />
      <details className="step-times">
        <summary>{t('debrief.times')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.step')}</th>
              <th scope="col">{t('lane.mine')}</th>
              <th scope="col">{t('lane.protocol')}</th>
            </tr>
          </thead>
          <tbody>
            {found.times.map(({ step, seconds, protocolSeconds }) => (
              <tr key={step}>
                <th scope="row">{readStep(steps[step], true).title}</th>
                <td className="tabular">{minutes(seconds)}</td>
                <td className="tabular">{minutes(protocolSeconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

const CallTimes = ({ found: { calls } }: { found: Debriefing }) => {
  const { t } = useTranslation('training')
  const minutes = useMinutes()
  const { text } = useWords('duties')
  if (calls.length === 0) return null
  return (
    <section>
      <h3>{t('debrief.calls')}</h3>
      <ul className="call-times">
        {calls.map(({ duty, task, seconds, withinSeconds, inTime }) => (
          <li key={`${duty} ${task}`}>
            <span>{text(duty, 'tasks', task, 'do')}</span>
            <b className="tabular">{seconds === null ? t('debrief.notMade') : minutes(seconds)}</b>
            <span className="quiet-text">
              {t(inTime ? 'debrief.inTime' : 'debrief.within', { time: minutes(withinSeconds) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
