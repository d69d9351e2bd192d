import type { AskNode, StepNode } from '../../seeds/protocol/types.ts'
import { conditionWords } from './ruleWords.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** What a step asks, whether it needs an answer, and when. */
export const StepAsks = ({ node }: { node: StepNode }) => {
  const { t, fact, list } = useProtocolWords()
  if (node.asks.length === 0) return null
  const takes = node.takes.filter((id) => !node.asks.some((ask) => ask.fact === id))
  return (
    <>
      <h4>{t('panel.asks')}</h4>
      <ul className="asks">
        {node.asks.map((ask) => (
          <Ask key={ask.fact} ask={ask} />
        ))}
      </ul>
      {takes.length > 0 && (
        <p className="quiet-text">
          {t('panel.takes', {
            facts: list(
              takes.map((id) => fact(id).label),
              'conjunction',
            ),
          })}
        </p>
      )}
    </>
  )
}

const Ask = ({ ask }: { ask: AskNode }) => {
  const words = useProtocolWords()
  const { t, fact } = words
  const when = ask.asked.map((way) =>
    way.flatMap((one) => conditionWords(one, words) ?? []).join(' · '),
  )
  const conditional = when.filter(Boolean)
  return (
    <li>
      <b>{fact(ask.fact).label}</b>{' '}
      <span className="quiet-text">{t(ask.must ? 'panel.must' : 'panel.may')}</span>
      {conditional.length > 0 && (
        <span className="ask-when">
          {t('panel.only')} {words.list(conditional)}
        </span>
      )}
    </li>
  )
}
