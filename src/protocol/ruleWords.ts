import { dutyIds } from '../../flows/ids.ts'
import { factIds } from '../../flows/facts.ts'
import type { Condition, Way } from '../../seeds/protocol/conditions.ts'
import type { ProtocolWords } from './useProtocolWords.ts'
import { i18n } from '../i18n.ts'

const factOf = (question: string) => factIds.find((fact) => fact === question)
const dutyOf = (question: string) => dutyIds.find((duty) => question.startsWith(`${duty} `))
export const slugOf = (words: string): string => words.replace(/[ .]/gu, '-')

/** A band of ages says what the years in it say, and a list of two dangers what each says alone. */
const plainly = (question: string, says: readonly string[]): string[] => {
  const once = [...new Set(says)].filter((one) => !one.includes(' and '))
  if (question === 'choices') return ['accept']
  return once.includes('under-18') ? once.filter((one) => one !== '17') : once
}

/** Shorter said by what is left out, where nearly everything will do. */
const turned = ({ question, says, of }: Condition) => {
  const [within, every] = [plainly(question, says), plainly(question, of)]
  const left = every.filter((one) => !within.includes(one))
  const not = within.includes('not known') && left.length < within.length - 1 && left.length < 3
  return { not, values: not ? left : within }
}

const ofFact = (condition: Condition, words: ProtocolWords): string | null => {
  const fact = factOf(condition.question)
  if (!fact) return null
  const { not, values } = turned(condition)
  const named = words.list(
    values.map((value) =>
      value === 'not known' ? words.t('questions.notKnown') : words.option(fact, value),
    ),
  )
  const said = not ? words.t('questions.not', { values: named }) : named
  return `${words.fact(fact).label}: ${said}`
}
const ofFlag = ({ question, says }: Condition, words: ProtocolWords): string | null => {
  const [, flag] = /^clinicalFlags has (.+)$/u.exec(question) ?? []
  if (!flag) return null
  const named = words.option('clinicalFlags', flag)
  const said = says.includes('yes') ? named : words.t('questions.not', { values: named })
  return `${words.fact('clinicalFlags').label}: ${said}`
}
const statuses = ['notOwed', 'undecided', 'owed', 'phoned', 'complete'] as const
const ofDuty = ({ question, says }: Condition, words: ProtocolWords): string | null => {
  const [, told] = /^told of (.+)$/u.exec(question) ?? []
  const duty = dutyIds.find((id) => id === told) ?? dutyOf(question)
  if (!duty) return null
  const name = words.duty(duty)
  if (told) return words.t('questions.told', { duty: name })
  const named = statuses.filter((status) => says.includes(status))
  const status = words.list(named.map((one) => words.t(`status.${one}`)))
  if (question.endsWith(' is')) return `${name}: ${status}`
  const decided = named.length > 0 ? status : words.t('status.notOwed')
  return `${words.t('questions.decided', { duty: name })}: ${decided}`
}
const textAt = (path: string): string | null => {
  const text: unknown = i18n.getResource(i18n.language, 'protocol', path)
  return typeof text === 'string' ? text : null
}
const ofOther = ({ question, says }: Condition, words: ProtocolWords): string | null => {
  const at = `questions.${slugOf(question)}`
  const values = says.map((one) => textAt(`${at}.options.${slugOf(one)}`))
  const label = textAt(`${at}.label`)
  if (!label || values.includes(null)) return null
  return `${label}: ${words.list(values.filter((one) => one !== null))}`
}

/** One question of a rule with the answers that will do; null where it has no words. */
export const conditionWords = (condition: Condition, words: ProtocolWords): string | null =>
  ofFact(condition, words) ??
  ofFlag(condition, words) ??
  ofDuty(condition, words) ??
  ofOther(condition, words)

const same = (a: Condition, b: Condition): boolean =>
  a.question === b.question && a.says.join() === b.says.join()

/** What all ways of a rule have in common, and what each has besides. */
export const sorted = (ways: readonly Way[]): { all: Way; each: readonly Way[] } => {
  const [first = [], ...others] = ways
  const all = first.filter((one) => others.every((way) => way.some((other) => same(one, other))))
  const rest = ways.map((way) => way.filter((one) => !all.some((other) => same(one, other))))
  return { all, each: rest.some((way) => way.length === 0) ? [] : rest }
}
