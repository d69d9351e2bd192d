import enBecause from '../../content/en/because.json' with { type: 'json' }
import enFacts from '../../content/en/facts.json' with { type: 'json' }
import enReasons from '../../content/en/reasons.json' with { type: 'json' }
import enRefusals from '../../content/en/refusals.json' with { type: 'json' }
import enScripts from '../../content/en/scripts.json' with { type: 'json' }
import enSteps from '../../content/en/steps.json' with { type: 'json' }
import esBecause from '../../content/es/because.json' with { type: 'json' }
import esFacts from '../../content/es/facts.json' with { type: 'json' }
import esReasons from '../../content/es/reasons.json' with { type: 'json' }
import esRefusals from '../../content/es/refusals.json' with { type: 'json' }
import esScripts from '../../content/es/scripts.json' with { type: 'json' }
import esSteps from '../../content/es/steps.json' with { type: 'json' }

/** The files of the pathway's own words, as they lie on disk. */
export const en = {
  facts: enFacts,
  steps: enSteps,
  scripts: enScripts,
  refusals: enRefusals,
  because: enBecause,
  reasons: enReasons,
}
export const es = {
  facts: esFacts,
  steps: esSteps,
  scripts: esScripts,
  refusals: esRefusals,
  because: esBecause,
  reasons: esReasons,
}

export type Text = { path: string; text: string }
/** Every text of a file with the keys that lead to it. */
export const textsIn = (value: unknown, path = ''): Text[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path ? `${path}.${key}` : key),
  )
}
const isSource = ({ path }: Text): boolean => /(^|\.)source$/u.test(path)
export const sourcesIn = (value: unknown): Text[] => textsIn(value).filter(isSource)
export const spokenIn = (value: unknown): Text[] => textsIn(value).filter((it) => !isSource(it))
/** What the quiet display shows. */
export const quietIn = (value: unknown): Text[] =>
  spokenIn(value).filter(({ path }) => !/(^|\.)named\./u.test(path))
