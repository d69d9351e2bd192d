import { properties } from './properties.ts'
import type { EnumeratedId, ProofResult, ReductionId } from './result.ts'

/** What was gone through one by one. */
const enumerated: Record<EnumeratedId, string> = {
  'fact-values': 'values of all facts, “not known” and “unsure” among them',
  'duty-rule-answers': 'ways in which the questions of the duty rules can be answered',
  'duty-combinations': 'combinations of answers that decide a duty, each held against the law',
  'task-combinations': 'combinations of answers that decide the acts, each held against the law',
  'ways-to-meet-a-task': 'ways in which an act can be met or not, each held against the law',
  'conversation-states': 'states of the conversation, from the first question to the end',
  'room-states': 'states of privacy, language, limits, permission and capacity',
  'patient-states': 'states with a patient who cannot be alone, understood, spoken to, or died',
  'act-states': 'states of a duty with every set of acts done for it',
  'together-states': 'states with several duties at once',
  'change-states':
    'states with answers, decisions and clocks changed or corrected, pages looked at again, also after the end',
  'offer-situations': 'situations of age, harm and wishes, in both views',
  'offer-row-answers': 'ways in which an offer with a row of its own is decided',
  'card-answers': 'ways in which a card of guidance is called for',
  texts: 'texts in all languages',
}
/** What was taken together instead, and why that is safe. */
const reductions: Record<ReductionId, string> = {
  'rules-followed':
    'questions that rules ask: a rule is run for every answer to what it asks, and what it does not ask cannot change it',
  'values-alike':
    'values not walked: no rule can tell them from one that was (the classes come out of the rules themselves)',
  'states-alike-in-talk':
    'states of the conversation not walked twice: the same page, questions, duties and ways on as one that was (a test compares them)',
  'states-alike-but-times':
    'states not walked twice: they differ in nothing but times, the order of acts and why an answer was replaced, which no rule reads',
}

const figure = (count: number): string => count.toLocaleString('en-US').padStart(9)

/** The result as lines to read. */
export const reported = (result: ProofResult): string[] => [
  `Pathway ${result.pathwayVersion}`,
  '',
  ...result.properties.flatMap(({ id, looked, holds, counterExample }) => [
    `${holds ? 'holds' : 'FAILS'} ${id} ${figure(looked)} looks  ${properties[id]}`,
    ...(counterExample
      ? [
          `      ${counterExample.says}`,
          ...counterExample.path.map((line, nth) => `      ${nth + 1}. ${line}`),
        ]
      : holds
        ? []
        : ['      was never looked at']),
  ]),
  '',
  'Gone through one by one:',
  ...result.enumerated.map(({ id, count }) => `${figure(count)} ${enumerated[id]}`),
  'Taken together:',
  ...result.reductions.map(({ id, count }) => `${figure(count)} ${reductions[id]}`),
  '',
  `${figure(result.states).trim()} states and ${figure(result.transitions).trim()} transitions in ${result.seconds} s`,
]
