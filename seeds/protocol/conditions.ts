import { type Ask, type Choice, everyRun, inWords } from '../proof/everyRun.ts'

/** One question of a rule, and the answers with which it can hold. */
export type Condition = { question: string; says: readonly string[]; of: readonly string[] }
/** All of these together. */
export type Way = readonly Condition[]

type Cube = ReadonlyMap<string, ReadonlySet<string>>

/** Bands stand for the years in them; 17 stays, since a rule asks for that very year. */
const years = /^\d+$/
const isDrawn = (question: string, { says }: Choice<unknown>): boolean =>
  !years.test(says) || (question === 'age' && says === '17') || !countedFacts.has(question)
const countedFacts = new Set(['age', 'daysToEighteen', 'otherChildren'])

/** Questions that say nothing by themselves: a list is asked by its members, and nothing is passed by. */
const lists = new Set(['clinicalFlags', 'needs', 'serviceFit'])
const isTaken = (question: string): boolean => lists.has(question) || question.startsWith('passed ')
const takenOf = <T>(question: string, choices: readonly Choice<T>[]): readonly Choice<T>[] =>
  lists.has(question) ? choices.slice(-1) : choices.slice(0, 1)

/** Splits the runs of a rule by whether it held, and gathers every answer that was possible. */
const runsOf = (rule: (ask: Ask) => boolean) => {
  const answers = new Map<string, string[]>()
  const [held, failed]: [Cube[], Cube[]] = [[], []]
  const asking =
    (ask: Ask): Ask =>
    (question, choices) => {
      if (isTaken(question)) return ask(question, takenOf(question, choices))
      const drawn = choices.filter((choice) => isDrawn(question, choice))
      answers.set(
        question,
        drawn.map(({ says }) => says),
      )
      return ask(question, drawn)
    }
  for (const run of everyRun((ask) => rule(asking(ask)))) {
    const said = inWords(run)
    const cube = new Map(
      run.asked.flatMap(({ question }, at) => {
        const says = said[at]?.slice(question.length + 2) ?? ''
        return isTaken(question) ? [] : [[question, new Set([says])]]
      }),
    )
    ;(run.result ? held : failed).push(cube)
  }
  return { answers, held, failed }
}

const meets = (a: Cube, b: Cube): boolean =>
  [...a].every(([question, says]) => {
    const other = b.get(question)
    return !other || [...says].some((one) => other.has(one))
  })
const contains = (wide: Cube, narrow: Cube): boolean =>
  [...wide].every(([question, says]) => {
    const inner = narrow.get(question)
    return inner !== undefined && [...inner].every((one) => says.has(one))
  })

/** Leaves out every answer that makes no difference: what is left is what the rule really looks at. */
const widened = (cube: Cube, failed: readonly Cube[], answers: ReadonlyMap<string, string[]>) => {
  let wide: Cube = cube
  const tryWith = (next: Cube) => {
    if (!failed.some((other) => meets(next, other))) wide = next
  }
  for (const question of [...cube.keys()].toReversed())
    tryWith(new Map([...wide].filter(([other]) => other !== question)))
  for (const question of wide.keys())
    for (const says of answers.get(question) ?? [])
      tryWith(new Map(wide).set(question, new Set([...(wide.get(question) ?? []), says])))
  return wide
}

/**
 * When a rule holds, worked out by running it with every answer to everything it asks.
 * @returns the ways in which it holds; none when it never does, one empty way when it always does
 */
export const waysToHold = (rule: (ask: Ask) => boolean): readonly Way[] => {
  const { answers, held, failed } = runsOf(rule)
  if (failed.length === 0) return held.length > 0 ? [[]] : []
  const ways: Cube[] = []
  for (const cube of held)
    if (!ways.some((way) => contains(way, cube))) ways.push(widened(cube, failed, answers))
  const needed = ways.filter(
    (way, at) => !ways.some((other, place) => place !== at && contains(other, way)),
  )
  return needed.map((way) =>
    [...way].map(([question, says]) => {
      const of = answers.get(question) ?? []
      return { question, says: of.filter((one) => says.has(one)), of }
    }),
  )
}
