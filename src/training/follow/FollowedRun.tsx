import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { practiceView } from '../../../seeds/practice/engine.ts'
import { Button } from '../../components/Button.tsx'
import { useLaneWords } from '../debrief/useLaneWords.ts'
import { useSaid } from '../useSaid.ts'
import type { Followed, Message } from './channel.ts'
import { LastDone } from './LastDone.tsx'

type Props = { followed: Followed; say: (message: Message) => void }

/** Where a learner is, what was heard and done, and what may be brought on. */
export const FollowedRun = ({ followed, say }: Props) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const { window, scenario, journal, now, paused, name } = followed
  const view = useMemo(() => practiceView(scenario, journal, now), [scenario, journal, now])
  const { step } = useLaneWords(scenario)
  const happened = new Set(view.happened.map(({ event }) => event.id))
  return (
    <>
      <section className="follow-now" aria-live="polite">
        <p className="quiet-text">{[said(scenario.title), name].filter(Boolean).join(', ')}</p>
        <p className="follow-step">{step(view.step)}</p>
        {view.companion !== 'none' && <p>{t(`follow.companion.${view.companion}`)}</p>}
        <Button aria-pressed={paused} onClick={() => say({ kind: 'pause', window, on: !paused })}>
          {t(paused ? 'follow.goOn' : 'follow.pause')}
        </Button>
      </section>
      <div className="follow-columns">
        <section>
          <h2>{t('follow.heard')}</h2>
          <ol className="follow-list">
            {view.heard.map((one, index) => (
              <li key={index}>
                <b>{t(`run.who.${one.who}`)}</b> {said(one.says)}
                {!one.cameOut && <span className="quiet-text"> {t('follow.heldBack')}</span>}
              </li>
            ))}
          </ol>
        </section>
        <LastDone scenario={scenario} journal={journal} />
      </div>
      <section>
        <h2>{t('follow.bringOn')}</h2>
        <div className="follow-events">
          {scenario.events.map(({ id, says }) => (
            <Button
              key={id}
              disabled={happened.has(id)}
              onClick={() => say({ kind: 'happens', window, event: id })}
            >
              {said(says)}
            </Button>
          ))}
        </div>
      </section>
    </>
  )
}
