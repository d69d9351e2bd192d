import { useTranslation } from 'react-i18next'
import { usePractice } from './PracticeContext.ts'
import { useSaid } from './useSaid.ts'

/** Who is in the room, and what may be noticed at this step. */
export const SceneNow = () => {
  const { t } = useTranslation('training')
  const said = useSaid()
  const { scenario, view } = usePractice()
  return (
    <section className="simulated-scene">
      <h2>{said(scenario.title)}</h2>
      {view.companion !== 'none' && scenario.companion && (
        <p>{t(`run.companion.${view.companion}`, { who: said(scenario.companion.who) })}</p>
      )}
      {view.cues.length > 0 && (
        <>
          <h3>{t('run.notice')}</h3>
          <ul>
            {view.cues.map(({ id, says }) => (
              <li key={id}>{said(says)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t('run.briefing')}</summary>
        <p>{said(scenario.briefing)}</p>
      </details>
    </section>
  )
}
