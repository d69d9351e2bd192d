export type Choice<T> = { says: string; value: T }
/** A question a rule puts to the chart. The same question has one answer throughout a run. */
export type Ask = <T>(question: string, choices: readonly Choice<T>[]) => T

type Asked = { question: string; answer: number; of: readonly Choice<unknown>[] }
/** `kept` counts the questions that were asked just so in the run before; the last has a new answer. */
export type Run<R> = { result: R; asked: readonly Asked[]; kept: number }

/**
 * Runs a rule once for every way in which its questions can be answered. What a rule did not ask
 * can not have changed what it gave, so these runs stand for every combination of every value.
 * @param most how many questions may have another than their first answer, which is that nothing is
 * known; without it, all of them
 */
export function* everyRun<R>(rule: (ask: Ask) => R, most = Infinity): Generator<Run<R>> {
  let plan: Asked[] = []
  do {
    const asked: Asked[] = []
    const ask: Ask = (question, choices) => {
      const before = asked.find((one) => one.question === question)
      const at = before ?? plan[asked.length] ?? { question, answer: 0, of: choices }
      if (at.question !== question) throw new Error(`the rule asks ${question} only now and then`)
      if (!before) asked.push(at)
      const choice = choices[at.answer]
      if (!choice) throw new Error(`${question} has nothing to choose from`)
      return choice.value
    }
    yield { result: rule(ask), asked, kept: plan.length }
    plan = asked
  } while (goOn(plan, most))
}

/** Moves on to the next answer of the last question that still has one. */
const goOn = (plan: Asked[], most: number): boolean => {
  for (let last = plan.at(-1); last; last = plan.at(-1)) {
    last.answer += 1
    const told = most === Infinity ? 0 : plan.filter(({ answer }) => answer > 0).length
    if (last.answer < last.of.length && told <= most) return true
    plan.pop()
  }
  return false
}

export const yesOrNo: readonly Choice<boolean>[] = [
  { says: 'no', value: false },
  { says: 'yes', value: true },
]
export const choicesOf = <T extends string | number>(values: readonly T[]): Choice<T>[] =>
  values.map((value) => ({ says: String(value), value }))

/** One run in words: what was asked and answered. */
export const inWords = ({ asked }: Run<unknown>): string[] =>
  asked.map(({ question, answer, of }) => `${question}: ${of[answer]?.says}`)
