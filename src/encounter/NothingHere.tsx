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

const NothingHereForm = () => {
  const { t } = useTranslation('encounter')
  const { view, send, refusal: refusalOf, leaveAndErase } = useEncounter()
  const words = useEncounterWords().fact('ruledOutCheck')
  const minor = isMinor(view.facts)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const blocked = refusalOf({
    type: 'NOTHING_HERE',
    ...(minor && { ruledOutCheck: 'none-of-these' }),
  })
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Form),
    defaultValues: { check: view.facts.ruledOutCheck ?? '' },
  })
  const end = handleSubmit(({ check }) => {
    const read: Value<'ruledOutCheck'> | undefined = Facts.shape.ruledOutCheck.safeParse(
      check || undefined,
    ).data
    const refusal = send({ type: 'NOTHING_HERE', ...(minor && read && { ruledOutCheck: read }) })
    setRefused(refusal)
    if (!refusal) leaveAndErase()
  })
  if (blocked) return <RefusalNote refusal={blocked} />
  return (
    <>
      {minor && (
        <>
          <ul>
            {words.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <Controller
            name="check"
            control={control}
            render={({ field }) => (
              <Chips
                legend={words.title}
                hint={words.hint}
                name="nothing-check"
                options={optionsOf('ruledOutCheck').map((value) => ({
                  value,
                  label: words.options?.[value] ?? value,
                }))}
                value={field.value || null}
                onChange={field.onChange}
              />
            )}
          />
        </>
      )}
      <RefusalNote refusal={refused} />
      <Button onClick={() => void end()}>{t('nothingHere.yes')}</Button>
    </>
  )
}
