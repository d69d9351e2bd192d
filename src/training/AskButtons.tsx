import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AskedThrough, askedOf } from '../../seeds/scenarioTypes.ts'
import { Button } from '../components/Button.tsx'
import { Chips } from '../components/Chips.tsx'
import { usePractice } from './PracticeContext.ts'
import { usePracticeWords } from './usePracticeWords.ts'
import './AskButtons.css'

/** The ways a question can reach the patient now; none to choose where there is one. */
const useThrough = () => {
  const { scenario, view } = usePractice()
  const [chosen, setChosen] = useState<AskedThrough | null>(null)
  const ways: readonly AskedThrough[] = [
    'nobody',
    ...(view.companion === 'here' ? (['companion'] as const) : []),
    ...(view.interpreter ? (['professional'] as const) : []),
  ]
  const usual = view.interpreter ? 'professional' : 'nobody'
  const through = chosen && ways.includes(chosen) ? chosen : usual
  return { ways, through, setChosen, foreign: scenario.languages[0] !== 'en' }
}

/** Asks about something. What comes out depends on when, before whom and through whom. */
export const AskButtons = () => {
  const { t } = useTranslation('training')
  const words = usePracticeWords()
  const { view, ask } = usePractice()
  const { ways, through, setChosen, foreign } = useThrough()
  return (
    <section className="asks" aria-label={t('run.ask')}>
      {foreign && ways.length > 1 && (
        <Chips
          legend={t('run.through')}
          name="practice-through"
          options={ways.map((value) => ({ value, label: words.through(value) }))}
          value={through}
          onChange={(value) => setChosen(ways.find((way) => way === value) ?? null)}
        />
      )}
      {askedOf.map((of) => {
        const asks = view.asks.filter((option) => option.of === of)
        return (
          asks.length > 0 && (
            <fieldset key={of} className="asks-of">
              <legend>{words.of(of)}</legend>
              {asks.map(({ topic, answered }) => (
                <Button
                  key={topic}
                  className={answered ? 'ask-answered' : ''}
                  onClick={() => ask({ topic, of, through: of === 'patient' ? through : 'nobody' })}
                >
                  {words.topic(topic)}
                </Button>
              ))}
            </fieldset>
          )
        )
      })}
    </section>
  )
}
