import type { DutyNode } from '../../seeds/protocol/types.ts'
import { Sources } from '../duties/Sources.tsx'
import { Leads } from './Leads.tsx'
import { RuleWords } from './RuleWords.tsx'
import { useProtocolWords } from './useProtocolWords.ts'

const chain = ['owed', 'phoned', 'complete'] as const

/** A duty: what makes it due or a decision, what it asks for, by when, and how it ends. */
export const DutyDetails = ({ node }: { node: DutyNode }) => {
  const words = useProtocolWords()
  const { t, text, shown } = words
  return (
    <div className="details">
      {shown && <p>{text('duties', node.id, 'what')}</p>}
      <h4>{t('panel.clock')}</h4>
      <p>{text('duties', node.id, 'clock')}</p>
      <h4>{t('drawing.whyOpen')}</h4>
      {shown ? <Clauses node={node} /> : <p>{t('panel.hidden')}</p>}
      <h4>{t('panel.tasks')}</h4>
      <Tasks node={node} />
      <h4>{t('drawing.howEnds')}</h4>
      <ol className="chain">
        {chain.map((status) => (
          <li key={status}>{t(`status.${status}`)}</li>
        ))}
      </ol>
      <p>
        {t('status.undecided')} <Leads /> {t('status.owed')} / {t('status.notOwed')}
      </p>
      <Sources source={text('duties', node.id, 'source')} />
    </div>
  )
}

const Clauses = ({ node }: { node: DutyNode }) => {
  const { t, text } = useProtocolWords()
  return (
    <ul className="clauses">
      {node.clauses.map(({ because, gives, holds }) => (
        <li key={because} className={`clause clause-${gives}`}>
          <b className="clause-gives">{t(`panel.${gives}`)}</b>
          <p>{text('because', because, 'text')}</p>
          <details>
            <summary>{t('panel.rule')}</summary>
            <RuleWords ways={holds} />
          </details>
        </li>
      ))}
    </ul>
  )
}

const Tasks = ({ node }: { node: DutyNode }) => {
  const { t, task } = useProtocolWords()
  return (
    <ol className="asks">
      {node.tasks.map(({ task: id, basis, kind, asked }) => (
        <li key={id}>
          <b>{task(node.id, id)}</b>{' '}
          <span className="quiet-text">
            {t(`panel.${basis}`)}
            {kind === 'optional' && `, ${t('panel.optional')}`}
          </span>
          {asked.some((way) => way.length > 0) && <RuleWords ways={asked} />}
        </li>
      ))}
    </ol>
  )
}
