import { useTranslation } from 'react-i18next'
import type { Path } from 'react-hook-form'
import { Field } from '../../components/Field.tsx'
import type { Draft } from './EditPage.tsx'
import type { ScenarioForm } from './useScenarioForm.ts'

const tongues = ['en', 'es'] as const
type WithoutTongue<P> = P extends `${infer Place}.en` ? Place : never
/** A place of the scenario that holds one sentence in both languages. */
export type SaidPlace = WithoutTongue<Path<Draft>>

type Props = { edit: ScenarioForm; place: SaidPlace; label: string }

/** One sentence, in both languages side by side. */
export const SaidFields = ({ edit, place, label }: Props) => {
  const { t } = useTranslation('training')
  return (
    <div className="said-fields">
      {tongues.map((tongue) => {
        const name = `${place}.${tongue}` as const
        return (
          <Field
            key={tongue}
            label={t(`edit.in.${tongue}`, { label })}
            error={edit.errorOf(name) ?? (tongue === 'en' ? edit.errorOf(place) : undefined)}
          >
            {(control) => <textarea rows={2} {...edit.form.register(name)} {...control} />}
          </Field>
        )
      })}
    </div>
  )
}
