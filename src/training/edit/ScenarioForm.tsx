import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../seeds/scenario.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { saveFile } from '../../site/saveFile.ts'
import type { Draft } from './EditPage.tsx'
import { Faults } from './Faults.tsx'
import { SaidFields } from './SaidFields.tsx'
import { SaidList } from './SaidList.tsx'
import { useScenarioForm } from './useScenarioForm.ts'

type Props = { draft: Draft; onRun: (scenario: Scenario) => void; onEnd: () => void }

const heads = ['title', 'briefing', 'contentWarning'] as const

/** The words of a scenario; what comes out when stays as the template has it, or is changed in its file. */
export const ScenarioForm = ({ draft, onRun, onEnd }: Props) => {
  const { t } = useTranslation('training')
  const edit = useScenarioForm(draft, onRun)
  const { form, faults, check, run, errorOf } = edit
  const save = () =>
    saveFile(`practice-${form.getValues('id')}.json`, JSON.stringify(form.getValues(), null, 2))
  return (
    <form className="edit-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <div className="said-fields">
        <Field label={t('edit.id')} hint={t('edit.idHint')} error={errorOf('id')}>
          {(control) => <input type="text" {...form.register('id')} {...control} />}
        </Field>
        <Field label={t('edit.minutes')} error={errorOf('minutes')}>
          {(control) => (
            <input
              type="number"
              min={3}
              max={60}
              {...form.register('minutes', { valueAsNumber: true })}
              {...control}
            />
          )}
        </Field>
      </div>
      {heads.map((place) => (
        <SaidFields
          key={place}
          edit={edit}
          place={place}
          label={t(place === 'title' ? 'edit.name' : `edit.${place}`)}
        />
      ))}
      <SaidList edit={edit} list="cues" draft={draft} />
      <SaidList edit={edit} list="reveals" draft={draft} />
      <SaidList edit={edit} list="events" draft={draft} />
      <SaidList edit={edit} list="teachingPoints" draft={draft} />
      <p className="quiet-text">{t('edit.rest')}</p>
      <Faults faults={faults} />
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
  )
}
