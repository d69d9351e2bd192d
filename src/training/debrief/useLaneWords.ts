import { useTranslation } from 'react-i18next'
import { factIds } from '../../../flows/facts.ts'
import { type DutyId, dutyIds, type StepId, stepIds } from '../../../flows/ids.ts'
import { actsOf } from '../../../flows/tasks.ts'
import type { LaneItem } from '../../../seeds/practice/types.ts'
import type { Scenario } from '../../../seeds/scenario.ts'
import { askedOf, askedThrough, deedIds, topicIds } from '../../../seeds/scenarioTypes.ts'
import { useWords } from '../../duties/words.ts'
import { readFact, readStep } from '../../encounter/factWords.ts'
import { wordsIn } from '../../encounter/words.ts'
import { usePracticeWords } from '../usePracticeWords.ts'
import { useSaid } from '../useSaid.ts'

const showing = { shown: true, observing: false }

/** What one thing done is called in a lane. */
export const useLaneWords = (scenario: Scenario) => {
  const { t } = useTranslation('training')
  const { i18n } = useTranslation()
  const practice = usePracticeWords()
  const said = useSaid()
  const all = wordsIn(i18n.language)
  const { text } = useWords('duties')
  const acts = Object.entries(t('lane.acts', { returnObjects: true })).map(([id, words]) => ({
    id,
    words,
  }))
  const step = (key: string): string => {
    const id = stepIds.find((one) => one === key)
    return id ? readStep(all.steps.steps[id], true).title : key
  }
  const shortStep = (id: StepId): string => t(`lane.steps.${id}`)
  const answer = (key: string): string => {
    const fact = factIds.find((id) => key.startsWith(`${id}=`))
    if (!fact) return key
    const { label, options } = readFact(all.facts[fact], showing)
    const values = key.slice(fact.length + 1).split('+')
    const named = values.map((one) => options?.[one] ?? (/^[[{]/u.test(one) ? null : one))
    return named.includes(null) || named.length > 3 ? label : `${label}: ${named.join(', ')}`
  }
  const ask = (key: string): string => {
    const [a, b, c] = key.split('.')
    const topic = topicIds.find((id) => id === a)
    const of = askedOf.find((id) => id === b) ?? 'patient'
    const through = askedThrough.find((id) => id === c) ?? 'nobody'
    const words = topic ? practice.topic(topic) : key
    const by = through === 'nobody' ? '' : ` (${practice.through(through)})`
    return `${practice.of(of)}: ${words}${by}`
  }
  const act = (key: string): string => {
    const [a, b = '', c] = key.split('.')
    const duty = dutyIds.find((id) => id === a)
    if (!duty) return plain(key)
    if (b === 'decide') return t('lane.decide', { duty: text(duty, 'name') })
    const done = taskWords(duty, b)
    return c === 'ATTEMPT' ? t('lane.attempt', { act: done }) : done
  }
  const taskWords = (duty: DutyId, task: string): string =>
    [...actsOf(duty)].some((one) => one === task) &&
    i18n.exists(`${duty}.tasks.${task}.do`, { ns: 'duties' })
      ? text(duty, 'tasks', task, 'do')
      : t('lane.other', { duty: text(duty, 'name') })
  const plain = (key: string): string => acts.find(({ id }) => id === key)?.words ?? key
  const event = (key: string): string => {
    const found = scenario.events.find(({ id }) => id === key)
    return found ? said(found.says) : t(`follow.injected`)
  }
  const deed = (key: string): string => {
    const id = deedIds.find((one) => one === key)
    return id ? practice.deed(id) : key
  }
  const words: Record<LaneItem['kind'], (key: string) => string> = {
    step,
    answer,
    ask,
    deed,
    call: act,
    act,
    event,
    end: plain,
  }
  return { item: ({ kind, key }: LaneItem) => words[kind](key), step, shortStep }
}
