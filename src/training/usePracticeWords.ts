import { useTranslation } from 'react-i18next'
import type {
  AskedOf,
  AskedThrough,
  ConditionId,
  DeedId,
  ErrorId,
  FeelingId,
  OrderPointId,
  TopicId,
} from '../../seeds/scenarioTypes.ts'

/** The words of the ids that a scenario may use. */
export const usePracticeWords = () => {
  const { t } = useTranslation('practice')
  return {
    of: (id: AskedOf): string => t(`engine.of.${id}`),
    through: (id: AskedThrough): string => t(`engine.through.${id}`),
    topic: (id: TopicId): string => t(`engine.topics.${id}`),
    deed: (id: DeedId): string => t(`engine.deeds.${id}`),
    condition: (id: ConditionId): string => t(`engine.conditions.${id}`),
    error: (id: ErrorId): string => t(`engine.errors.${id}.title`),
    why: (id: ErrorId): string => t(`engine.errors.${id}.why`),
    held: (id: OrderPointId): string => t(`engine.points.${id}.held`),
    missed: (id: OrderPointId): string => t(`engine.points.${id}.missed`),
    feeling: (id: FeelingId): string => t(`engine.feelings.${id}`),
  }
}
