import { useTranslation } from 'react-i18next'
import { dutyIds } from '../../../flows/ids.ts'
import { Choice, Line, Some } from './controls.tsx'
import { useEditing } from './editContext.ts'
import { useEditOptions } from './editOptions.ts'
import { Group } from './Group.tsx'

/** What a run must come to, and by what a learner’s run is judged. */
export const ExpectedGroup = () => {
  const { t } = useTranslation('training')
  const { labelAt } = useEditing()
  const options = useEditOptions()
  return (
    <Group group="expected">
      <div className="edit-pair">
        <Choice path="expected.endState" options={options.ends} />
        <Choice path="expected.lifecycle" options={options.lifecycles} />
        <Choice path="end" options={options.endings} />
        <Line path="expected.callWithinMinutes" numeric />
      </div>
      <fieldset className="edit-facts">
        <legend>{labelAt('expected.duties')}</legend>
        <div className="edit-pair">
          {dutyIds.map((duty) => (
            <Choice
              key={duty}
              path={`expected.duties.${duty}`}
              options={options.statuses}
              empty={t('edit.notNamed')}
            />
          ))}
        </div>
      </fieldset>
      <Some path="expected.order" options={options.points} hint={t('edit.hints.order')} />
      <Some
        path="criticalErrors"
        options={options.maybeCritical}
        hint={t('edit.hints.always', { errors: options.always })}
      />
    </Group>
  )
}
