import type { EndNode } from '../../seeds/protocol/types.ts'
import { Sources } from '../duties/Sources.tsx'
import { anywhereWords } from './anywhereWords.ts'
import { protocol } from './model.ts'
import { RuleWords } from './RuleWords.tsx'
import { useEdgeWords } from './useEdgeWords.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** An end: when it holds, what leads there, what is said last and written down. */
export const EndDetails = ({ node }: { node: EndNode }) => {
  const words = useProtocolWords()
  const { t, text, lines } = words
  const { place } = useEdgeWords()
  const into = protocol.edges.filter(({ to }) => to === node.id)
  const events = protocol.anywhere.filter(({ ends }) => ends.includes(node.id))
  return (
    <div className="details">
      <h4>{t('panel.holds')}</h4>
      <RuleWords ways={node.holds} />
      <p className="quiet-text">{t('panel.holdsOrder')}</p>
      <h4>{t('panel.from')}</h4>
      <ul className="ways">
        {into.map(({ from }) => (
          <li key={from}>
            {place(from)}: {t('panel.finishing')}
          </li>
        ))}
        {events.map(({ event }) => (
          <li key={event}>
            {t('panel.anyStep')}: {anywhereWords(event, t)}
          </li>
        ))}
      </ul>
      <Lines title={t('panel.sayLast')} lines={lines('endStates', node.id, 'sayLast')} />
      <Lines title={t('panel.document')} lines={lines('endStates', node.id, 'document')} />
      <Sources source={text('endStates', node.id, 'source')} />
    </div>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <>
    <h4>{title}</h4>
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
)
