import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { optionsOf } from '../../flows/facts.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { ChoicePage } from './ChoicePage.tsx'
import { DoneRow } from './DoneRow.tsx'

type Stage = 'limitsExplained' | 'permission'

/** The limits first, then whether the patient will talk: one page that leads on by itself. */
export const SayFirstPage = () => {
  const { view } = useEncounter()
  const { facts, pending } = view
  const [again, setAgain] = useState<Stage | null>(null)
  const due = pending.includes('limitsExplained') ? 'limitsExplained' : 'permission'
  const stage = again ?? (facts.limitsExplained === 'yes' ? due : 'limitsExplained')
  return stage === 'limitsExplained' ? (
    <Limits key="limits" />
  ) : (
    <Permission key="permission" onChangeLimits={() => setAgain('limitsExplained')} />
  )
}

const useOptions = (fact: Stage) => {
  const words = useEncounterWords().fact(fact)
  return optionsOf(fact).map((value) => ({
    value,
    label: words.options?.[value] ?? value,
    hint: words.optionHints?.[value],
    leadsTo: words.leadsTo?.[value],
  }))
}

const Limits = () => {
  const { t } = useTranslation('encounter')
  const { view } = useEncounter()
  const { step, fact } = useEncounterWords()
  const { title, hint } = step('say-first')
  const dueAgain = view.facts.limitsExplained === 'yes' && !view.standing.limitsCurrent
  return (
    <ChoicePage
      fact="limitsExplained"
      title={title}
      hint={dueAgain ? t('sayFirst.again') : hint}
      question={fact('limitsExplained').title}
      say={({ id }) => !id.startsWith('permission')}
      options={useOptions('limitsExplained')}
      chosen={dueAgain ? null : (view.facts.limitsExplained ?? null)}
    />
  )
}

const Permission = ({ onChangeLimits }: { onChangeLimits: () => void }) => {
  const { view } = useEncounter()
  const { fact, option } = useEncounterWords()
  return (
    <ChoicePage
      fact="permission"
      say={({ id }) => id.startsWith('permission')}
      options={useOptions('permission')}
      chosen={view.facts.permission ?? null}
      after={
        <DoneRow
          label={fact('limitsExplained').label}
          value={option('limitsExplained', view.facts.limitsExplained ?? '')}
          onChange={onChangeLimits}
        />
      }
    />
  )
}
