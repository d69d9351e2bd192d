import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Choice, Few, Line } from './controls.tsx'
import { useEditing } from './editContext.ts'
import { useEditOptions } from './editOptions.ts'
import { FactFields } from './FactFields.tsx'
import { Group } from './Group.tsx'
import { SaidFields } from './SaidFields.tsx'

/** What a learner reads before it begins. */
export const WordsGroup = () => {
  const { t } = useTranslation('training')
  return (
    <Group group="words" open>
      <Line path="id" hint={t('edit.hints.id')} />
      <Line path="minutes" numeric />
      <SaidFields place="title" />
      <SaidFields place="briefing" />
      <SaidFields place="contentWarning" />
    </Group>
  )
}

/** Who is there, when it begins, and what stands in front of the nurse. */
export const PeopleGroup = () => {
  const { t } = useTranslation('training')
  const { form } = useEditing()
  const options = useEditOptions()
  const is = useWatch({ control: form.control, name: 'companion.is' })
  return (
    <Group group="people">
      <div className="edit-pair">
        <Line path="at" type="datetime-local" />
        <Choice path="languages.0" options={options.languages} />
        <Choice path="languages.1" options={options.languages} empty={t('edit.noOther')} />
      </div>
      <Few path="companion.is" options={options.companion} />
      {is !== 'none' && <SaidFields place="companion.who" />}
      <FactFields path="seen" />
    </Group>
  )
}
