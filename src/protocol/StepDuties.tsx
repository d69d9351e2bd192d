import type { StepNode } from '../../seeds/protocol/types.ts'
import { Leads } from './Leads.tsx'
import { useProtocolWords } from './useProtocolWords.ts'

/** What an answer here can open, and which duties can stand open while this step is on the screen. */
export const StepDuties = ({ node }: { node: StepNode }) => {
  const { t, duty, fact, option, list } = useProtocolWords()
  const open = node.duties
    .map(({ duty: id, statuses }) => ({
      id,
      open: (['owed', 'undecided'] as const).filter((status) => statuses.includes(status)),
    }))
    .filter((one) => one.open.length > 0)
  return (
    <>
      {node.opens.length > 0 && (
        <>
          <h4>{t('panel.opens')}</h4>
          <ul className="ways">
            {node.opens.map((one) => (
              <li key={`${one.duty} ${one.gives} ${one.fact}`}>
                {fact(one.fact).label}: {list(one.values.map((value) => option(one.fact, value)))}
                <Leads />
                <b>{duty(one.duty)}</b>{' '}
                <span className="quiet-text">{t(`status.${one.gives}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{t('panel.due')}</h4>
      {open.length === 0 && <p>{t('panel.none')}</p>}
      <ul className="ways">
        {open.map(({ id, open: statuses }) => (
          <li key={id}>
            <b>{duty(id)}</b>{' '}
            <span className="quiet-text">{list(statuses.map((one) => t(`status.${one}`)))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
