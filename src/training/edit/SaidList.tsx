import { useTranslation } from 'react-i18next'
import type { Draft } from './EditPage.tsx'
import { SaidFields } from './SaidFields.tsx'
import type { ScenarioForm } from './useScenarioForm.ts'

type List = 'cues' | 'reveals' | 'events' | 'teachingPoints'
type Props = { edit: ScenarioForm; list: List; draft: Draft }

/** The sentences of one list, each under its own name. */
export const SaidList = ({ edit, list, draft }: Props) => {
  const { t } = useTranslation('training')
  const rows = draft[list] ?? []
  return (
    <details className="edit-list">
      <summary>
        {t(`edit.lists.${list}`)} <span className="tabular">{rows.length}</span>
      </summary>
      {rows.map(({ id }, index) => (
        <fieldset key={id}>
          <legend>{id}</legend>
          <SaidFields edit={edit} place={`${list}.${index}.says`} label={t('edit.says')} />
          {list === 'reveals' && draft.reveals[index]?.instead && (
            <SaidFields edit={edit} place={`reveals.${index}.instead`} label={t('edit.instead')} />
          )}
        </fieldset>
      ))}
    </details>
  )
}
