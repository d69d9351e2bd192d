import { type Ask, type Choice, everyRun } from './everyRun.ts'

/** Something of the pathway that reads facts, followed through every way it can be answered. */
export type Rule = { name: string; run: (ask: Ask) => unknown }
type Node = { question: string; of: readonly Choice<unknown>[]; after: number[] }

/** Numbers for what was seen before: equal numbers, equal things. */
class Seen {
  private readonly numbers = new Map<string, number>()
  of(thing: string): number {
    const known = this.numbers.get(thing) ?? this.numbers.size
    this.numbers.set(thing, known)
    return known
  }
}

/**
 * Which answers to a question no rule can tell apart. Two answers are of one class when, wherever
 * any rule asks, all that it then asks and gives is the same after the one as after the other.
 */
export class ToldApart {
  runs = 0
  readonly runsOf = new Map<string, number>()
  private readonly seen = new Seen()
  private readonly closed = new Set<number>()
  private readonly classes = new Map<string, { of: readonly Choice<unknown>[]; at: number[] }>()
  readonly readBy = new Map<string, Set<string>>()

  follow(rule: Rule): this {
    const open: Node[] = []
    const before = this.runs
    for (const { asked, result, kept } of everyRun(rule.run)) {
      this.runs += 1
      this.close(open, kept)
      for (const { question, of } of asked.slice(kept)) {
        open.push({ question, of, after: [] })
        this.readBy.set(question, (this.readBy.get(question) ?? new Set()).add(rule.name))
      }
      open.at(-1)?.after.push(this.seen.of(`gives ${JSON.stringify(result)}`))
    }
    this.close(open, 0)
    this.runsOf.set(rule.name, this.runs - before)
    return this
  }
  /** The answers to a question, told apart as far as any rule does: places in its list of choices. */
  classesOf(question: string): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>()
    for (const [place, group] of (this.classes.get(question)?.at ?? []).entries())
      groups.set(group, [...(groups.get(group) ?? []), place])
    return [...groups.values()]
  }
  choicesOf(question: string): readonly Choice<unknown>[] {
    return this.classes.get(question)?.of ?? []
  }
  private close(open: Node[], keep: number): void {
    while (open.length > keep) {
      const node = open.pop()
      const number = node ? this.number(node) : 0
      open.at(-1)?.after.push(number)
    }
  }
  private number({ question, of, after }: Node): number {
    const number = this.seen.of(`${question}? ${after.join(' ')}`)
    if (this.closed.has(number)) return number
    this.closed.add(number)
    const { at } = this.classes.get(question) ?? { at: of.map(() => 0) }
    const finer = new Seen()
    this.classes.set(question, {
      of,
      at: after.map((then, index) => finer.of(`${at[index]} ${then}`)),
    })
    return number
  }
}
