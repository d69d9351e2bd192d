import { Field } from '../../components/Field.tsx'
import { controlId, type TextPath, useEditing } from './editContext.ts'

const tongues = ['en', 'es'] as const
type WithoutTongue<P> = P extends `${infer Place}.en` ? Place : never
/** A place of the scenario that holds one sentence in both languages. */
export type SaidPlace = WithoutTongue<TextPath>

/** One sentence, in both languages side by side. */
export const SaidFields = ({ place }: { place: SaidPlace }) => {
  const { form, errorOf, labelAt } = useEditing()
  return (
    <div className="edit-pair">
      {tongues.map((tongue) => {
        const path = `${place}.${tongue}` as const
        return (
          <Field
            key={tongue}
            label={labelAt(path)}
            id={controlId(path)}
            error={errorOf(path) ?? (tongue === 'en' ? errorOf(place) : undefined)}
          >
            {(control) => <textarea rows={2} lang={tongue} {...form.register(path)} {...control} />}
          </Field>
        )
      })}
    </div>
  )
}
