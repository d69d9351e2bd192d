import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { errorIds } from '../../../seeds/scenarioTypes.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { Choice, Line, Some } from './controls.tsx'
import { useEditing } from './editContext.ts'
import { useEditOptions } from './editOptions.ts'
import { newRow } from './newRows.ts'
import { Rows } from './Rows.tsx'
import { SaidFields } from './SaidFields.tsx'
import { useEditWords } from './useEditWords.ts'
import { dutyIds } from '../../../flows/ids.ts'

/** Signs beside a step. */
export const CueRows = () => {
  const { form } = useEditing()
  const { control } = form
  const { steps } = useEditOptions()
  const { fields, append } = useFieldArray({ control, name: 'cues', keyName: 'key' })
  const add = () => append(newRow.cues(form.getValues('cues')), { shouldFocus: false })
  return (
    <Rows list="cues" keys={fields.map(({ key }) => key)} onAdd={add}>
      {(at) => (
        <>
          <div className="edit-pair">
            <Line path={`cues.${at}.id`} />
            <Choice path={`cues.${at}.at`} options={steps} />
          </div>
          <SaidFields place={`cues.${at}.says`} />
        </>
      )}
    </Rows>
  )
}

/** What it teaches, with its sources. */
export const TeachingRows = () => {
  const { t } = useTranslation('training')
  const { form } = useEditing()
  const { control } = form
  const { errors } = useEditOptions()
  const { fields, append } = useFieldArray({ control, name: 'teachingPoints', keyName: 'key' })
  const add = () =>
    append(newRow.teachingPoints(form.getValues('teachingPoints')), { shouldFocus: false })
  return (
    <Rows list="teachingPoints" keys={fields.map(({ key }) => key)} onAdd={add}>
      {(at) => (
        <>
          <Line path={`teachingPoints.${at}.id`} />
          <Line path={`teachingPoints.${at}.sources`} hint={t('edit.hints.sources')} />
          <SaidFields place={`teachingPoints.${at}.says`} />
          <Some path={`teachingPoints.${at}.after`} options={errors} />
        </>
      )}
    </Rows>
  )
}

/** Traps keep their way; their words may change, and they may go. */
export const TrapRows = () => {
  const { form } = useEditing()
  const { fields } = useFieldArray({ control: form.control, name: 'traps', keyName: 'key' })
  return (
    <Rows list="traps" keys={fields.map(({ key }) => key)}>
      {(at) => (
        <>
          <TrapError at={at} />
          <SaidFields place={`traps.${at}.says`} />
        </>
      )}
    </Rows>
  )
}

const TrapError = ({ at }: { at: number }) => {
  const { t } = useTranslation('training')
  const practice = usePracticeWords()
  const words = useEditWords()
  const trap = useEditing().form.getValues(`traps.${at}`)
  const error = errorIds.find((id) => id === trap.error)
  const duty = dutyIds.find((id) => id === trap.duty)
  const said = [error && practice.error(error), duty && words.duty(duty)].filter(Boolean)
  return <p>{t('edit.hints.trap', { error: said.join(', ') })}</p>
}
