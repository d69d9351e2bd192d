import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { practiceView } from '../../../seeds/practice/engine.ts'
import { Button } from '../../components/Button.tsx'
import { useLaneWords } from '../debrief/useLaneWords.ts'
import { useSaid } from '../useSaid.ts'
import { BringOn } from './BringOn.tsx'
import type { Followed, Message } from './channel.ts'
import { FollowList } from './FollowList.tsx'
import type { Standing } from './following.ts'
import { LastDone } from './LastDone.tsx'

type Props = { followed: Followed; standing: Standing; say: (message: Message) => void }

/** Where a learner is, what may be brought on, and what was heard and done, the latest first. */
export const FollowedRun = ({ followed, standing, say }: Props) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const { window, scenario, journal, now, paused, name } = followed
  const view = useMemo(() => practiceView(scenario, journal, now), [scenario, journal, now])
  const { step } = useLaneWords(scenario)
  const answers = standing === 'running'
  return (
    <>
      <section className="follow-now">
        <div aria-live="polite">
          <p className="quiet-text">{[said(scenario.title), name].filter(Boolean).join(', ')}</p>
          <p className="follow-step">{step(view.step)}</p>
          {view.companion !== 'none' && <p>{t(`follow.companion.${view.companion}`)}</p>}
          {standing !== 'running' && <p className="follow-away">{t(`follow.${standing}`)}</p>}
        </div>
        <Button
          aria-pressed={paused}
          disabled={!answers}
          onClick={() => say({ kind: 'pause', window, on: !paused })}
        >
          {t(paused ? 'follow.goOn' : 'follow.pause')}
        </Button>
        <BringOn
          events={scenario.events}
          happened={new Set(view.happened.map(({ event }) => event.id))}
          disabled={!answers}
          onBring={(event) => say({ kind: 'happens', window, event })}
        />
      </section>
      <div className="follow-columns">
        <FollowList title={t('follow.heard')} empty={view.heard.length === 0}>
          {view.heard.toReversed().map((one, index) => (
            <li key={view.heard.length - index}>
              <b>{t(`run.who.${one.who}`)}</b> {said(one.says)}
              {!one.cameOut && <span className="quiet-text"> {t('follow.heldBack')}</span>}
            </li>
          ))}
        </FollowList>
        <LastDone scenario={scenario} journal={journal} />
      </div>
    </>
  )
}
