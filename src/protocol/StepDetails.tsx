import type { Edge, StepNode } from '../../seeds/protocol/types.ts'
import { Sources } from '../duties/Sources.tsx'
import { Leads } from './Leads.tsx'
import { protocol } from './model.ts'
import { RuleWords } from './RuleWords.tsx'
import { StepDuties } from './StepDuties.tsx'
import { StepAsks } from './StepAsks.tsx'
import { StepWords } from './StepWords.tsx'
import { useEdgeWords } from './useEdgeWords.ts'
import { useProtocolWords } from './useProtocolWords.ts'

/** A step: when it comes, what it asks, what leads here and on, what is due, where it comes from. */
export const StepDetails = ({ node }: { node: StepNode }) => {
  const words = useProtocolWords()
  const { t } = words
  const { hint, why, source } = words.step(node.id)
  const into = protocol.edges.filter(({ to }) => to === node.id)
  const out = protocol.edges.filter(({ from }) => from === node.id)
  return (
    <div className="details">
      {hint && <p>{hint}</p>}
      <h4>{t('panel.shown')}</h4>
      <RuleWords ways={node.shown} />
      <StepAsks node={node} />
      <h4>{t('panel.from')}</h4>
      {node.id === protocol.steps[0]?.id && <p>{t('panel.start')}</p>}
      <Ways edges={into} end="from" />
      <h4>{t('panel.to')}</h4>
      <Ways edges={out} end="to" />
      <StepDuties node={node} />
      <StepWords step={node.id} />
      {why && (
        <>
          <h4>{t('panel.why')}</h4>
          <p>{why}</p>
        </>
      )}
      <Sources source={source} />
    </div>
  )
}

const Ways = ({ edges, end }: { edges: readonly Edge[]; end: 'from' | 'to' }) => {
  const way = useEdgeWords()
  return (
    <ul className="ways">
      {edges.map((edge) => (
        <li key={`${edge.from} ${edge.to}`}>
          {end === 'from' && (
            <>
              {way.place(edge.from)} <Leads /> <b>{way.answers(edge)}</b>
            </>
          )}
          {end === 'to' && (
            <>
              <b>{way.answers(edge)}</b> <Leads /> {way.place(edge.to)}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
