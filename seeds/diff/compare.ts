import { changedKeys, type Change, listChange, pairs } from './changes.ts'
import { changedTexts } from './changedTexts.ts'
import { compareRefusals } from './compareRefusals.ts'
import { compareCases, compareScenarios } from './compareCases.ts'
import { behindTheRules, type Behind } from './behindTheRules.ts'
import type { Clause, Rule, Snapshot, Step, Task } from './snapshot.ts'
import { situationInWords, situations } from './situations.ts'

/** What is different in the second version, part by part; each list is empty where nothing is. */
export type Differences = {
  versions: { old: string; new: string }
  steps: Change[]
  rules: Change[]
  tasks: Change[]
  endStates: Change[]
  refusals: Change[]
  behind: Behind[]
  texts: Record<string, Change[]>
  resources: Change[]
  sources: Change[]
  cases: Change[]
  scenarios: Change[]
  /** How many cases, and how many scenarios, both versions walk. */
  casesInBoth: number
  scenariosInBoth: number
  /** What could not be compared, in plain words. */
  notCompared: string[]
}

export const compare = (old: Snapshot, now: Snapshot): Differences => {
  const languages = [...new Set([...Object.keys(old.texts), ...Object.keys(now.texts)])]
  const inLanguage = (language: string) =>
    changedTexts(old.texts[language] ?? {}, now.texts[language] ?? {})
  return {
    versions: { old: old.version, new: now.version },
    steps: [
      ...pairs(old.steps, now.steps, ({ id }) => id, stepDetails),
      ...orderChange(old.steps, now.steps, 'steps'),
    ],
    rules: pairs(old.clauses, now.clauses, clauseName, clauseDetails),
    tasks: pairs(old.tasks, now.tasks, ({ duty, task }) => `${duty}: ${task}`, taskDetails),
    endStates: [
      ...pairs(old.endStates, now.endStates, ({ id }) => id, textDetails),
      ...orderChange(old.endStates, now.endStates, 'end states'),
    ],
    refusals: compareRefusals(old, now),
    behind: behindTheRules(old, now),
    texts: Object.fromEntries(languages.map((language) => [language, inLanguage(language)])),
    resources: recordChanges(old.resources, now.resources),
    sources: recordChanges(old.sources, now.sources),
    cases: compareCases(old.cases, now.cases),
    scenarios: compareScenarios(old.scenarios, now.scenarios),
    casesInBoth: inBoth(old.cases, now.cases),
    scenariosInBoth: inBoth(old.scenarios, now.scenarios),
    notCompared: [
      ...old.unread.map((line) => `Old: ${line}`),
      ...now.unread.map((line) => `New: ${line}`),
    ],
  }
}

const inBoth = (old: object, now: object): number =>
  Object.keys(old).filter((id) => id in now).length
const clauseName = ({ duty, because }: Clause): string => `${duty}: ${because}`

const textDetails = (old: { text: string }, now: { text: string }): string[] =>
  old.text === now.text ? [] : [`when: ${old.text} -> ${now.text}`]

const stepDetails = (old: Step, now: Step): string[] => [
  ...(old.lane === now.lane ? [] : [`lane: ${old.lane} -> ${now.lane}`]),
  ...(old.sheet === now.sheet ? [] : [now.sheet ? 'now one page' : 'now one question a page']),
  ...(old.applies === now.applies ? [] : [`applies when: ${old.applies} -> ${now.applies}`]),
  ...(old.open === now.open
    ? []
    : [`may be opened when: ${String(old.open)} -> ${String(now.open)}`]),
  ...(old.untilGoOn === now.untilGoOn ? [] : ['how it is left has changed']),
  ...listChange(
    'asks',
    old.asks.map(({ fact }) => fact),
    now.asks.map(({ fact }) => fact),
  ),
  ...listChange('also takes', old.takes, now.takes),
  ...old.asks.flatMap((ask) =>
    askDetails(
      ask,
      now.asks.find(({ fact }) => fact === ask.fact),
    ),
  ),
]
const askDetails = (old: Step['asks'][number], now?: Step['asks'][number]): string[] => {
  if (!now) return []
  const must = now.must ? 'must now be answered' : 'may now be left open'
  return [
    ...(old.must === now.must ? [] : [`${old.fact} ${must}`]),
    ...(old.when === now.when
      ? []
      : [`${old.fact} is asked when: ${old.when ?? 'always'} -> ${now.when ?? 'always'}`]),
    ...(old.now === now.now ? [] : [`when ${old.fact} may be put to the patient has changed`]),
  ]
}

const clauseDetails = (old: Clause, now: Clause): string[] => [
  ...(old.gives === now.gives ? [] : [`makes it ${old.gives} -> ${now.gives}`]),
  ...ruleDetails(old, now),
]
const taskDetails = (old: Task, now: Task): string[] => [
  ...(old.kind === now.kind ? [] : [`kind: ${old.kind} -> ${now.kind}`]),
  ...(old.basis === now.basis ? [] : [`asked for by: ${old.basis} -> ${now.basis}`]),
  ...ruleDetails(old, now),
]

/** How a rule reads, and in how many of the tried situations it now decides otherwise. */
const ruleDetails = (old: Rule, now: Rule): string[] => [
  ...textDetails(old, now),
  ...truthDetails(old.holds, now.holds),
]
const truthDetails = (old: string | null, now: string | null): string[] => {
  if (old === null || now === null || old === now) return []
  const differing = situations.flatMap((situation, at) =>
    old[at] === now[at] ? [] : [{ at, said: situationInWords(situation) }],
  )
  const plainest = differing.toSorted((a, b) => a.said.length - b.said.length)[0]
  if (!plainest) return []
  const change = now[plainest.at] === '1' ? 'now holds' : 'no longer holds'
  const share = `${differing.length} of ${situations.length} tried situations`
  return [`decides otherwise in ${share}; for example it ${change} with: ${plainest.said}`]
}

const orderChange = (
  old: readonly { id: string }[],
  now: readonly { id: string }[],
  what: string,
): Change[] => {
  const kept = (list: readonly { id: string }[], other: readonly { id: string }[]) =>
    list.map(({ id }) => id).filter((id) => other.some((one) => one.id === id))
  const [before, after] = [kept(old, now), kept(now, old)]
  return before.join() === after.join()
    ? []
    : [
        {
          id: `order of the ${what}`,
          kind: 'changed',
          details: [`${before.join(', ')} -> ${after.join(', ')}`],
        },
      ]
}

type Records = Record<string, Record<string, string>>
const recordChanges = (old: Records, now: Records): Change[] =>
  pairs(
    Object.entries(old),
    Object.entries(now),
    ([id]) => id,
    ([, before], [, after]) =>
      changedKeys(before, after).map(({ id, details }) => `${id}: ${details.join('; ')}`),
  )
