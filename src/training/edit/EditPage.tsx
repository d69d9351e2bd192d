import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newRun } from '../../../seeds/practice/engine.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { Chips } from '../../components/Chips.tsx'
import { PracticeBar } from '../PracticeBar.tsx'
import { keepName, keepRun } from '../runStore.ts'
import { scenarioById, scenarios } from '../scenarios.ts'
import { PracticeHead } from '../PracticeHead.tsx'
import type { PracticePage } from '../usePracticePage.ts'
import { useSaid } from '../useSaid.ts'
import { keepDraft, keptDraft } from './draftStore.ts'
import type { Form } from './form.ts'
import { formOf } from './formOf.ts'
import { ImportField } from './ImportField.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'
import './edit.css'
import './rows.css'

/** Writes a new scenario from one that exists. */
const EditPage = ({ open }: { open: (page: PracticePage | null) => void }) => {
  const { t } = useTranslation('training')
  const [draft, setDraft] = useState(keptDraft)
  const begin = (next: Form | null) => {
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
        <PracticeHead title={t('edit.title')} hint={t('edit.hint')} />
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

const Templates = ({ onPick }: { onPick: (draft: Form) => void }) => {
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
          if (template) onPick(formOf({ ...template, id: `${id}-2` }))
        }}
      />
      <ImportField onRead={onPick} />
    </>
  )
}
