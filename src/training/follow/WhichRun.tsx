import { useTranslation } from 'react-i18next'
import { Chips } from '../../components/Chips.tsx'
import { type Learner, standingOf } from './following.ts'

type Props = {
  learners: readonly Learner[]
  chosen: string | null
  now: number
  onChoose: (window: string) => void
}

/** Whose run is on screen, where there is more than one; it changes by this choice alone. */
export const WhichRun = ({ learners, chosen, now, onChoose }: Props) => {
  const { t } = useTranslation('training')
  if (learners.length < 2) return null
  const labelOf = (learner: Learner): string => {
    const { told, number } = learner
    const name = told.name || t('follow.learner', { number })
    const standing = standingOf(learner, now)
    return standing === 'running' ? name : t(`follow.${standing}Mark`, { name })
  }
  return (
    <Chips
      legend={t('follow.which')}
      name="follow-which"
      options={learners.map((learner) => ({ value: learner.told.window, label: labelOf(learner) }))}
      value={chosen}
      onChange={onChoose}
    />
  )
}
