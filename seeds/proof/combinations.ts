import type { Ask } from './everyRun.ts'
import type { ToldApart } from './toldApart.ts'

/** A question that some rule asks, with one answer of each class that no rule tells apart. */
type Dimension = {
  question: string
  answers: readonly number[]
  groups: readonly (readonly number[])[]
  places: ReadonlyMap<string, number>
  step: number
  says: readonly string[]
}

/** Every combination of such answers, a number each, so that neighbours are found by counting. */
export class Combinations {
  readonly size: number
  private readonly dimensions = new Map<string, Dimension>()

  constructor(told: ToldApart) {
    let step = 1
    for (const question of told.readBy.keys()) {
      const choices = told.choicesOf(question)
      const groups = told.classesOf(question)
      const answers = groups.flatMap(([first]) => first ?? [])
      const says = answers.map((place) => choices[place]?.says ?? '')
      const places = new Map(choices.map((choice, place) => [choice.says, place]))
      this.dimensions.set(question, { question, answers, groups, places, step, says })
      step *= answers.length
    }
    this.size = step
  }
  /** Answers every question as this combination has it. */
  ask(combination: number): Ask {
    return (question, choices) => {
      const choice = choices[this.placeAt(combination, question)]
      if (!choice) throw new Error(`${question} has no such answer`)
      return choice.value
    }
  }
  /** The combination that differs in this one answer; null for a question that nothing asks. */
  with(combination: number, question: string, says: string): number | null {
    const dimension = this.dimensions.get(question)
    const place = dimension?.places.get(says)
    if (!dimension || place === undefined) return null
    const group = dimension.groups.findIndex((places) => places.includes(place))
    return combination + (group - this.groupAt(combination, dimension)) * dimension.step
  }
  /** Every combination that differs in the answer to this question. */
  variants(combination: number, question: string): number[] {
    const dimension = this.dimensions.get(question)
    if (!dimension) return []
    const from = combination - this.groupAt(combination, dimension) * dimension.step
    return dimension.answers.map((_, group) => from + group * dimension.step)
  }
  isLater(combination: number): boolean {
    return (this.with(combination, 'lifecycle', 'open') ?? combination) !== combination
  }
  says(combination: number): string[] {
    return [...this.dimensions.values()].map(
      (dimension) =>
        `${dimension.question}: ${dimension.says[this.groupAt(combination, dimension)]}`,
    )
  }
  private placeAt(combination: number, question: string): number {
    const dimension = this.dimensions.get(question)
    if (!dimension) throw new Error(`no rule was seen to ask for ${question}`)
    return dimension.answers[this.groupAt(combination, dimension)] ?? 0
  }
  private groupAt(combination: number, { step, answers }: Dimension): number {
    return Math.floor(combination / step) % answers.length
  }
}
