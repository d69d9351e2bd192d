import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../seeds/scenario.ts'
import { Button } from '../../components/Button.tsx'
import { saveFile } from '../../saveFile.ts'
import { CallRows } from './CallRows.tsx'
import { EditContext } from './editContext.ts'
import { EventRows } from './EventRows.tsx'
import { ExpectedGroup } from './ExpectedGroup.tsx'
import { Faults } from './Faults.tsx'
import { fileOf } from './fileOf.ts'
import type { Form } from './form.ts'
import { PeopleGroup, WordsGroup } from './HeadGroups.tsx'
import { RevealRows } from './RevealRows.tsx'
import { CueRows, TeachingRows, TrapRows } from './SmallRows.tsx'
import { useKeptDraft, useScenarioForm } from './useScenarioForm.ts'

type Props = { draft: Form; onRun: (scenario: Scenario) => void; onEnd: () => void }

/** A whole scenario: its words, what comes out when, what happens, and what it must come to. */
export const ScenarioForm = ({ draft, onRun, onEnd }: Props) => {
  const { t } = useTranslation('training')
  const { form, faults, attempt, check, run, ...places } = useScenarioForm(draft, onRun)
  const save = () => {
    const values = form.getValues()
    saveFile(`practice-${values.id}.json`, JSON.stringify(fileOf(values), null, 2))
  }
  return (
    <EditContext value={{ form, ...places }}>
      <Keeper form={form} />
      <form className="edit-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <WordsGroup />
        <PeopleGroup />
        <CueRows />
        <RevealRows />
        <EventRows />
        <CallRows />
        <ExpectedGroup />
        <TrapRows />
        <TeachingRows />
        <Faults faults={faults} attempt={attempt} />
        <div className="practice-more">
          <Button kind="primary" onClick={run}>
            {t('edit.run')}
          </Button>
          <Button onClick={() => void check()}>{t('edit.check')}</Button>
          <Button onClick={save}>{t('edit.export')}</Button>
          <Button kind="plain" onClick={onEnd}>
            {t('edit.drop')}
          </Button>
        </div>
      </form>
    </EditContext>
  )
}

/** Draws nothing, so that a key pressed draws nothing else again. */
const Keeper = ({ form }: { form: UseFormReturn<Form> }) => {
  useKeptDraft(form.control, form.getValues)
  return null
}
