import { useTranslation } from 'react-i18next'
import { dutyStatuses, endStateIds, stepIds } from '../../../flows/ids.ts'
import { tasks } from '../../../flows/tasks.ts'
import {
  alwaysCritical,
  askedOf,
  conditionIds,
  deedIds,
  errorIds,
  orderPointIds,
  topicIds,
} from '../../../seeds/scenarioTypes.ts'
import { languageFirst, languageMore } from '../../encounter/languageTags.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { factsToAdd } from './factRows.ts'
import { useEditWords } from './useEditWords.ts'

const listed = <V extends string>(values: readonly V[], say: (value: V) => string) =>
  values.map((value) => ({ value, label: say(value) }))
const callIds = [...new Set(tasks.flatMap(({ task, kind }) => (kind === 'call' ? [task] : [])))]

/** Everything that can be chosen in a scenario, in the words of the screens it belongs to. */
export const useEditOptions = () => {
  const { t } = useTranslation('training')
  const words = useEditWords()
  const practice = usePracticeWords()
  return {
    steps: listed(stepIds, words.step),
    topics: listed(topicIds, practice.topic),
    of: listed(askedOf, practice.of),
    conditions: listed(conditionIds, (id) => t(`edit.conditions.${id}`)),
    deeds: listed(deedIds, practice.deed),
    facts: listed(factsToAdd, words.question),
    ends: listed(endStateIds, (id) => t(`edit.ends.${id}`)),
    lifecycles: listed(['open', 'conversationEnded', 'closed'], (id) => t(`edit.lifecycles.${id}`)),
    endings: listed(['finish', 'nothing-here'], (id) => t(`edit.endings.${id}`)),
    statuses: listed(dutyStatuses, (id) => t(`debrief.status.${id}`)),
    points: listed(orderPointIds, practice.held),
    errors: listed(errorIds, practice.error),
    maybeCritical: listed(
      errorIds.filter((id) => !alwaysCritical.includes(id)),
      practice.error,
    ),
    always: words.list(alwaysCritical.map(practice.error)),
    calls: listed(callIds, words.task),
    languages: listed([...languageFirst, ...languageMore], words.language),
    companion: listed(['none', 'here', 'gone'], (id) => t(`edit.companion.${id}`)),
    room: [
      { value: '', label: t('edit.room.nothing') },
      ...listed(['here', 'gone'], (id) => t(`edit.room.${id}`)),
    ],
    triggers: listed(['step', 'answered', 'revealed', 'tries', 'deed', 'minutes'], (id) =>
      t(`edit.triggers.${id}`),
    ),
    tries: listed(['1', '2'], (id) => t(`edit.tries.${id}`)),
  }
}
