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

type Props = { fact: FactId; min: number; max: number }

/** A question whose answer is a number, and which may be left open. */
export const NumberPage = ({ fact, min, max }: Props) => {
  const { t } = useTranslation(['encounter', 'app'])
  const { memory, send } = useEncounter()
  const words = useEncounterWords().fact(fact)
  const give = useGive()
  const before = memory.answered[fact]?.value
  const schema = z.object({ number: z.coerce.number<string>().int().min(min).max(max) })
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { number: typeof before === 'number' ? String(before) : '' },
  })
  const skip = () => send({ type: 'GO_ON', fact })
  const save = form.handleSubmit(({ number }) => {
    const value = valueFor(fact, number)
    if (value !== null) give(fact, value)
  })
  const foot = (
    <>
      <Button kind="plain" onClick={skip}>
        {t('page.skip')}
      </Button>
      <Button kind="primary" type="submit" form="number-page" icon={CornerDownLeft} iconAt="end">
        {t('app:common.continue')}
      </Button>
    </>
  )
  return (
    <StepFrame
      title={words.title}
      hint={words.hint}
      why={{ text: words.why, source: words.source }}
      foot={foot}
    >
      <form
        id="number-page"
        className="number-page"
        onSubmit={(event) => void save(event)}
        noValidate
      >
        <Field
          label={words.unit ?? words.label}
          error={form.formState.errors.number && t('page.number', { min, max })}
        >
          {(control) => (
            <input
              {...control}
              {...form.register('number')}
              inputMode="numeric"
              autoComplete="off"
              size={4}
            />
          )}
        </Field>
      </form>
    </StepFrame>
  )
}
