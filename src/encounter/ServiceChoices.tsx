import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Chips } from '../components/Chips.tsx'
import { useEncounterWords } from './useEncounterWords.ts'

type Props = { value: unknown; onChange: (value: unknown) => void }

const Choices = z.record(z.string(), z.enum(['accept', 'later', 'decline']))

/** Each service that was offered, with the answer to it; each can be taken back alone. */
export const ServiceChoices = ({ value, onChange }: Props) => {
  const { i18n } = useTranslation()
  const { all, fact } = useEncounterWords()
  const read = Choices.safeParse(value)
  const choices = read.success ? read.data : {}
  const words: Readonly<Record<string, { name: string }>> = all.resources
  const options = Choices.valueType.options.map((option) => ({
    value: option,
    label: fact('choices').options?.[option] ?? option,
  }))
  return Object.entries(choices).map(([id, choice]) => (
    <Chips
      key={`${id} ${i18n.language}`}
      legend={words[id]?.name ?? id}
      name={`choices-${id}`}
      options={options}
      value={choice}
      onChange={(picked) => onChange({ ...choices, [id]: picked })}
    />
  ))
}
