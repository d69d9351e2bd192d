import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { ageBands, Facts, optionsOf, type Value } from '../../flows/facts.ts'
import { isMinor } from '../../flows/predicates.ts'
import type { Refusal } from '../../flows/refusals.ts'
import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import { useEncounter } from './useEncounter.ts'
import { useEncounterWords } from './useEncounterWords.ts'

/** There is nothing here: asks what must be known for that, then ends and wipes. */
export const NothingHere = () => {
  const { t } = useTranslation('encounter')
  const { view, answer } = useEncounter()
  const { option, fact } = useEncounterWords()
  const known = view.facts.age !== undefined
  return (
    <section className="leave-way">
      <h3>{t('leave.nothingHere.label')}</h3>
      <p>{t('leave.nothingHere.more')}</p>
      {known ? (
        <NothingHereForm />
      ) : (
        <Chips
          legend={t('nothingHere.ageFirst')}
          hint={fact('age').hint}
          name="nothing-age"
          options={ageBands.map((value) => ({ value, label: option('age', value) }))}
          value={null}
          onChange={(raw) => {
            const age = Facts.shape.age.unwrap().safeParse(raw)
            if (age.success) answer('age', age.data)
          }}
        />
      )}
    </section>
  )
}

const Form = z.object({ check: z.string() })

const useNothingHere = () => {
  const { view, send, refusal, leaveAndErase } = useEncounter()
  const minor = isMinor(view.facts)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Form),
    defaultValues: { check: view.facts.ruledOutCheck ?? '' },
  })
  const eventFor = (check: Value<'ruledOutCheck'> | undefined) =>
    ({ type: 'NOTHING_HERE', ...(minor && check && { ruledOutCheck: check }) }) as const
  const end = handleSubmit(({ check }) => {
    const read = Facts.shape.ruledOutCheck.safeParse(check || undefined)
    const found = send(eventFor(read.data))
    setRefused(found)
    if (!found) leaveAndErase()
  })
  return {
    control,
    minor,
    refused,
    /** What keeps it from being said at all, whatever the signs. */
    blocked: refusal(eventFor('none-of-these')),
    end: () => void end(),
  }
}

const NothingHereForm = () => {
  const { t } = useTranslation('encounter')
  const { control, minor, refused, blocked, end } = useNothingHere()
  if (blocked) return <RefusalNote refusal={blocked} />
  return (
    <>
      {minor && (
        <Controller
          name="check"
          control={control}
          render={({ field: { value, onChange } }) => (
            <SignCheck value={value || null} onChange={onChange} />
          )}
        />
      )}
      <RefusalNote refusal={refused} />
      <Button onClick={end}>{t('nothingHere.yes')}</Button>
    </>
  )
}

type CheckProps = { value: string | null; onChange: (value: string) => void }

/** The list that nobody stops without. */
const SignCheck = ({ value, onChange }: CheckProps) => {
  const words = useEncounterWords().fact('ruledOutCheck')
  const options = optionsOf('ruledOutCheck').map((each) => ({
    value: each,
    label: words.options?.[each] ?? each,
  }))
  return (
    <>
      <ul>
        {words.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <Chips
        legend={words.title}
        hint={words.hint}
        name="nothing-check"
        options={options}
        value={value}
        onChange={onChange}
      />
    </>
  )
}
