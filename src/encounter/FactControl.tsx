import { useTranslation } from 'react-i18next'
import { type FactId, optionsOf } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { Field } from '../components/Field.tsx'
import { LanguageSelect } from '../steps/LanguageSelect.tsx'
import { ServiceChoices } from './ServiceChoices.tsx'
import { useEncounterWords } from './useEncounterWords.ts'

type Props = {
  fact: FactId
  value: unknown
  onChange: (value: unknown) => void
  error: string | undefined
}

const lists: readonly FactId[] = ['clinicalFlags', 'needs', 'serviceFit']

/** The control that a fact is answered with, wherever it stands alone. */
export const FactControl = (props: Props) => {
  const { fact } = props
  if (fact === 'choices') return <ServiceChoices {...props} />
  if (fact === 'language') return <LanguageControl {...props} />
  if (fact === 'danger') return <DangerChips {...props} />
  if (lists.includes(fact)) return <ListChips {...props} />
  return (
    <>
      {(fact === 'age' || optionsOf(fact).length === 0) && <NumberField {...props} />}
      {optionsOf(fact).length > 0 && <OneChips {...props} />}
    </>
  )
}

const useOptions = (fact: FactId) => {
  const words = useEncounterWords().fact(fact)
  return optionsOf(fact).map((value) => ({
    value,
    label: words.options?.[value] ?? value,
    hint: words.optionHints?.[value],
  }))
}
const useLegend = (fact: FactId): string => useEncounterWords().fact(fact).title

const OneChips = ({ fact, value, onChange, error }: Props) => (
  <Chips
    legend={useLegend(fact)}
    name={fact}
    options={useOptions(fact)}
    value={typeof value === 'string' ? value : null}
    onChange={onChange}
    error={error}
  />
)

const ListChips = ({ fact, value, onChange, error }: Props) => {
  const picked = [value ?? []].flat().map(String)
  return (
    <Chips
      multiple
      legend={useLegend(fact)}
      name={fact}
      options={useOptions(fact)}
      value={picked}
      onChange={(after) => {
        const none = after.includes('none') && !picked.includes('none')
        onChange(none ? 'none' : after.filter((each) => each !== 'none'))
      }}
      error={error}
    />
  )
}

const DangerChips = ({ fact, value, onChange, error }: Props) => {
  const { t } = useTranslation('encounter')
  const options = useOptions(fact)
  return (
    <Chips
      legend={useLegend(fact)}
      name={fact}
      options={[...options, { value: 'both', label: t('danger.both') }]}
      value={Array.isArray(value) ? 'both' : typeof value === 'string' ? value : null}
      onChange={(picked) => onChange(picked === 'both' ? ['threat', 'medical'] : picked)}
      error={error}
    />
  )
}

const NumberField = ({ fact, value, onChange, error }: Props) => {
  const { t } = useTranslation('encounter')
  const words = useEncounterWords().fact(fact)
  const number = typeof value === 'number' || /^\d+$/.test(String(value)) ? String(value) : ''
  return (
    <Field
      label={fact === 'age' ? t('glance.ageNumber') : (words.unit ?? words.label)}
      error={optionsOf(fact).length > 0 ? undefined : error}
    >
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={number}
          onChange={({ target }) => onChange(target.value === '' ? '' : Number(target.value))}
        />
      )}
    </Field>
  )
}

const LanguageControl = ({ fact, value, onChange, error }: Props) => {
  const words = useEncounterWords()
  const chips = ['es', 'vi', 'en']
  const tag = typeof value === 'string' ? value : ''
  return (
    <>
      <Chips
        legend={words.fact(fact).title}
        name={fact}
        options={chips.map((chip) => ({ value: chip, label: words.option(fact, chip) }))}
        value={tag}
        onChange={onChange}
        error={error}
      />
      <Field label={words.option(fact, 'another')}>
        {({ id }) => (
          <LanguageSelect
            id={id}
            label={words.option(fact, 'another')}
            value={chips.includes(tag) ? '' : tag}
            onChange={onChange}
          />
        )}
      </Field>
    </>
  )
}
