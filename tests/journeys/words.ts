import type { Facts } from '../../flows/facts.ts'
import { canSpeakPrivately } from '../../flows/predicates.ts'
import { wordsEn } from '../../src/encounter/wordsEn.ts'
import { wordsEs } from '../../src/encounter/wordsEs.ts'
import appEn from '../../content/en/app.json' with { type: 'json' }
import appEs from '../../content/es/app.json' with { type: 'json' }
import emergencyEn from '../../content/en/emergency.json' with { type: 'json' }
import emergencyEs from '../../content/es/emergency.json' with { type: 'json' }

export const tongues = ['en', 'es'] as const
export type Tongue = (typeof tongues)[number]

const all = {
  en: { ...wordsEn, app: appEn, emergency: emergencyEn },
  es: { ...wordsEs, app: appEs, emergency: emergencyEs },
} as const satisfies Record<Tongue, unknown>

const isBlock = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null
const at = (words: unknown, path: readonly string[]): unknown =>
  path.reduce((here, key) => (isBlock(here) ? here[key] : undefined), words)

/** The same path with a block of its own words put in at every depth. */
const within = (path: readonly string[], block: string) =>
  path.map((_, depth) => path.toSpliced(depth, 0, block))

type Showing = { shown: boolean; observing?: boolean }
export type Values = Readonly<Record<string, string | number>>

/** What stands at a path of the content, as a screen may show it: telling, by observation, or quiet. */
export const wordsAt = (
  tongue: Tongue,
  { shown, observing = false }: Showing,
  path: readonly string[],
): unknown => {
  const [file = '', ...rest] = path
  const words = at(all[tongue], [file])
  const ways = [
    ...(shown ? within(rest, 'named') : []),
    ...(observing ? within(rest, 'observing') : []),
    rest,
  ]
  return ways.map((way) => at(words, way)).find((found) => found !== undefined)
}

/** The words at a path, dots between its parts, with their values filled in. A gap is a fault. */
export const sayIn =
  (tongue: Tongue, showing: Showing) =>
  (path: string, values: Values = {}): string => {
    const found = wordsAt(tongue, showing, path.split('.'))
    if (typeof found !== 'string') throw new Error(`No words for ${path} in ${tongue}`)
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''))
  }

/** Whether telling words may stand on the screen, if nobody pressed the names button. */
export const namesShown = (facts: Facts): boolean => canSpeakPrivately(facts)
