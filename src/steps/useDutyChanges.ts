import { useTranslation } from 'react-i18next'
import type { Preview } from '../../flows/replay.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'

type Change = Preview['duties'][number]
type Kind = 'opens' | 'asks' | 'ends' | 'changes'

const kindOf = ({ from, to }: Change): Kind => {
  if (to === 'notOwed') return 'ends'
  if (to === 'undecided') return 'asks'
  return from === 'notOwed' || from === 'undecided' ? 'opens' : 'changes'
}
const kinds = ['opens', 'asks', 'changes', 'ends'] as const

/** What an answer does to the duties, in sentences. */
export const useDutyChanges = (changes: readonly Change[]): readonly string[] => {
  const { t } = useTranslation('encounter')
  const { shown } = useNames()
  const { all, list } = useEncounterWords()
  return kinds.flatMap((kind) => {
    const here = changes.filter((change) => kindOf(change) === kind)
    const names = here.map(({ duty }) => all.duties[duty][shown ? 'name' : 'quiet'])
    return names.length > 0 ? [t(`waits.${kind}`, { duties: list(names) })] : []
  })
}
