import { zodResolver } from '@hookform/resolvers/zod'
import { CornerDownLeft } from 'lucide-react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { FactId } from '../../flows/facts.ts'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { valueFor } from './answering.ts'
import { StepFrame } from './StepFrame.tsx'
import { useGive } from './useGive.ts'
import './NumberPage.css'

type Props = { fact: FactId; min: number; max: number }

const schemaFor = (min: number, max: number) =>
  z.object({
    number: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max)),
  })

/** A question whose answer is a number, and which may be left open. */
export const NumberPage = ({ fact, min, max }: Props) => {
  const { t } = useTranslation('encounter')
  const { memory } = useEncounter()
  const words = useEncounterWords().fact(fact)
  const give = useGive()
  const before = memory.answered[fact]?.value
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schemaFor(min, max)),
    defaultValues: { number: typeof before === 'number' ? String(before) : '' },
  })
  const save = handleSubmit(({ number }) => {
    const value = valueFor(fact, number)
    if (value !== null) give(fact, value)
  })
  const error = formState.errors.number && t('page.number', { min, max })
  return (
    <StepFrame
      title={words.title}
      hint={words.hint}
      why={{ text: words.why, source: words.source }}
      foot={<NumberFoot fact={fact} />}
    >
      <form id="number" className="number-page" onSubmit={(event) => void save(event)} noValidate>
        <Field label={words.unit ?? words.label} error={error}>
          {(control) => (
            <input {...control} {...register('number')} inputMode="numeric" autoComplete="off" />
          )}
        </Field>
      </form>
    </StepFrame>
  )
}

const NumberFoot = ({ fact }: { fact: FactId }) => {
  const { t } = useTranslation(['encounter', 'app'])
  const { send } = useEncounter()
  return (
    <>
      <Button kind="plain" onClick={() => send({ type: 'GO_ON', fact })}>
        {t('page.skip')}
      </Button>
      <Button kind="primary" type="submit" form="number" icon={CornerDownLeft} iconAt="end">
        {t('app:common.continue')}
      </Button>
    </>
  )
}
