import { useTranslation } from 'react-i18next'
import type { DutyId, EndStateId, StepId, TaskId } from '../../flows/ids.ts'
import type { FactId } from '../../flows/facts.ts'
import { readFact, readStep } from '../encounter/factWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { wordsIn } from '../encounter/words.ts'
import { useLookup } from '../plan/useLookup.ts'
import type { Box } from './model.ts'

/** The words of steps, answers, duties and ends: quiet ones while a visit is open in this tab. */
export const useProtocolWords = () => {
  const { t, i18n } = useTranslation('protocol')
  const { shown } = useNames()
  const { text, lines } = useLookup()
  const all = wordsIn(i18n.language)
  const fact = (id: FactId) => readFact(all.facts[id], { shown, observing: false })
  const list = (parts: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction') =>
    new Intl.ListFormat(i18n.language, { type }).format(parts)
  const duty = (id: DutyId) => text('duties', id, shown ? 'name' : 'quiet')
  const step = (id: StepId) => readStep(all.steps.steps[id] ?? unnamed(id), shown)
  const end = (id: EndStateId) => text('endStates', id, 'title')
  return {
    t,
    shown,
    text,
    lines,
    list,
    fact,
    duty,
    step,
    end,
    lane: all.steps.lanes,
    task: (of: DutyId, id: TaskId) => text('duties', of, 'tasks', id, shown ? 'do' : 'quiet'),
    option: (id: FactId, value: string) =>
      value === 'left-open' ? t('panel.left-open') : (fact(id).options?.[value] ?? value),
    title: (box: Box): string =>
      box.kind === 'step'
        ? step(box.node.id).title
        : box.kind === 'end'
          ? end(box.node.id)
          : duty(box.node.id),
  }
}
export type ProtocolWords = ReturnType<typeof useProtocolWords>

const unnamed = (title: string) => ({ title, source: 'local' })
