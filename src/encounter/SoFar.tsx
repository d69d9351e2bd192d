import { ArrowUp } from 'lucide-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import type { LaneId } from '../../flows/ids.ts'
import { ChangeDialog } from './ChangeDialog.tsx'
import { HiddenDialog } from './HiddenDialog.tsx'
import { LeaveButton } from './Leave.tsx'
import { soFarRows } from './soFarRows.ts'
import { useEncounter } from './useEncounter.ts'
import { useEncounterWords } from './useEncounterWords.ts'
import { useNames } from './useNames.ts'
import { useWholeRows } from './useWholeRows.ts'
import './SoFar.css'

/** Every answer so far with *change*, and what was set aside. */
export const SoFar = () => {
  const { t } = useTranslation('encounter')
  const { view } = useEncounter()
  const { shown } = useNames()
  const words = useEncounterWords()
  const [changing, setChanging] = useState<FactId | null>(null)
  const [hidden, setHidden] = useState<LaneId | null>(null)
  const listed = soFarRows(view, shown)
  const { list, above, onScroll } = useWholeRows(listed.length)
  return (
    <section className="so-far" aria-labelledby="so-far">
      <div className="side-head">
        <h2 id="so-far">{t('soFar.title')}</h2>
        {above > 0 && (
          <span className="so-far-above">
            <ArrowUp aria-hidden size={16} />
            {t('soFar.above', { count: above })}
          </span>
        )}
        <LeaveButton />
      </div>
      {listed.length === 0 && <p className="quiet-text">{t('soFar.none')}</p>}
      <dl ref={list} onScroll={onScroll}>
        {listed.map((row) =>
          row.kind === 'answer' ? (
            <FactLine
              key={row.fact}
              label={words.fact(row.fact).label}
              value={words.value(row.fact, view.facts[row.fact])}
              id={row.fact}
              onChange={setChanging}
            />
          ) : (
            <LaneLine
              key={row.lane}
              label={words.lane[row.lane]}
              value={t('soFar.hidden', { count: row.facts.length })}
              id={row.lane}
              onChange={setHidden}
            />
          ),
        )}
      </dl>
      <SetAside />
      {changing && <ChangeDialog fact={changing} onClose={() => setChanging(null)} />}
      {hidden && <HiddenDialog lane={hidden} onClose={() => setHidden(null)} />}
    </section>
  )
}

type LineProps<Id> = { id: Id; label: string; value: string; onChange: (id: Id) => void }

const Line = <Id extends string>({ id, label, value, onChange }: LineProps<Id>) => {
  const { t } = useTranslation('encounter')
  return (
    <div className="so-far-line">
      <dt>{label}</dt>
      <dd>
        <b>{value}</b>
        <button
          type="button"
          className="link-button"
          aria-label={t('soFar.changeOf', { label })}
          onClick={() => onChange(id)}
        >
          {t('soFar.change')}
        </button>
      </dd>
    </div>
  )
}
/** Only the lines that changed are drawn again. */
const FactLine = memo(Line<FactId>)
const LaneLine = memo(Line<LaneId>)

const SetAside = () => {
  const { t } = useTranslation('encounter')
  const { view, memory } = useEncounter()
  const { shown } = useNames()
  const words = useEncounterWords()
  const count = view.setAside.length
  if (count === 0) return null
  return (
    <details className="set-aside">
      <summary>{t('soFar.setAside', { count })}</summary>
      <p>{t('soFar.setAsideWhy')}</p>
      {shown && (
        <ul>
          {view.setAside.map((fact) => (
            <li key={fact}>
              {words.fact(fact).label}: {words.value(fact, memory.answered[fact]?.value)}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
