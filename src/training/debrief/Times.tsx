import { useTranslation } from 'react-i18next'
import type { StepId } from '../../../flows/ids.ts'
import type { Debriefing } from '../../../seeds/practice/types.ts'
import { useWords } from '../../duties/words.ts'
import { readStep } from '../../encounter/factWords.ts'
import { wordsIn } from '../../encounter/words.ts'

/** A span as it is said. What is shorter than a minute has a word of its own where it stands. */
const useMinutes = (short: 'atOnce' | 'short') => {
  const { t } = useTranslation('training')
  return (exact: number): string => {
    // What is written down to the minute may seem to come before what the clock saw.
    const whole = Math.max(0, Math.round(exact))
    const [minutes, seconds] = [Math.floor(whole / 60), whole % 60]
    if (minutes === 0) return t(`debrief.time.${short}`)
    return t(`debrief.time.${seconds === 0 ? 'minutes' : 'long'}`, { minutes, seconds })
  }
}

/** The time on each step beside the protocol's, and from each duty to its call. */
export const Times = ({ found }: { found: Debriefing }) => {
  const { t, i18n } = useTranslation('training')
  const minutes = useMinutes('short')
  const { steps } = wordsIn(i18n.language).steps
  const on = (lane: 'mine' | 'protocol', step: StepId, seconds: number): string =>
    found.lanes.some((row) => row[lane]?.step === step) ? minutes(seconds) : t('debrief.time.none')
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
                <td className="tabular">{on('mine', step, seconds)}</td>
                <td className="tabular">{on('protocol', step, protocolSeconds)}</td>
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
  const minutes = useMinutes('atOnce')
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
