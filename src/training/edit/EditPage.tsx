import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { newRun } from '../../../seeds/practice/engine.ts'
import { Scenario } from '../../../seeds/scenario.ts'
import { Chips } from '../../components/Chips.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { keepName, keepRun } from '../runStore.ts'
import { scenarioById, scenarios } from '../scenarios.ts'
import { useHeading } from '../useHeading.ts'
import type { PracticePage } from '../usePracticePage.ts'
import { useSaid } from '../useSaid.ts'
import { keepDraft, keptDraft } from './draftStore.ts'
import { ImportField } from './ImportField.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'
import './edit.css'

export type Draft = z.input<typeof Scenario>

/** A draft may be half written; what has not even the shape of one is begun anew. */
const firstDraft = (): Draft | null => {
  const kept = keptDraft()
  return isDraft(kept) ? kept : null
}
const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'reveals' in kept && 'title' in kept

/** Writes a new scenario from one that exists. */
const EditPage = ({ open }: { open: (page: PracticePage | null) => void }) => {
  const { t } = useTranslation('training')
  const heading = useHeading()
  const [draft, setDraft] = useState(firstDraft)
  const begin = (next: Draft | null) => {
    keepDraft(next)
    setDraft(next)
  }
  const run = (scenario: Scenario) => {
    keepName('')
    keepRun(newRun(scenario))
    open('practice')
  }
  return (
    <div className="practice">
      <PracticeBar back={t('list.title')} onBack={() => open('practice')} />
      <main className="practice-main">
        <div className="step-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('edit.title')}
          </h1>
          <p className="step-hint">{t('edit.hint')}</p>
        </div>
        {draft ? (
          <ScenarioForm draft={draft} onRun={run} onEnd={() => begin(null)} />
        ) : (
          <Templates onPick={begin} />
        )}
      </main>
    </div>
  )
}
export default EditPage

const Templates = ({ onPick }: { onPick: (draft: Draft) => void }) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  return (
    <>
      <Chips
        legend={t('edit.template')}
        name="edit-template"
        options={scenarios().map(({ id, title }) => ({ value: id, label: said(title) }))}
        value={null}
        onChange={(id) => {
          const template = scenarioById(id)
          if (template) onPick({ ...template, id: `${id}-2` })
        }}
      />
      <ImportField onRead={onPick} />
    </>
  )
}
