import type { FactId, Facts } from '../../flows/facts.ts'
import type { StepId } from '../../flows/ids.ts'
import { dutyIds } from '../../flows/ids.ts'
import { pageKey } from '../../flows/view.ts'
import type { SpotCheck } from './check.ts'
import { changedIn } from './eventChecks.ts'
import type { Spot } from './explore.ts'
import { lawMinor } from './law.ts'
import { inPrivate } from './lawFacts.ts'
import { happens } from './told.ts'

/** Whom the limits must be said to; what is unsure counts, since the limit may hold for them. */
const audience = (facts: Facts): string => {
  const { age, dependent, injury } = facts
  const older = ['adult-60-64', 'adult-65-plus', 'adult-age-unsure']
  const elder = typeof age === 'number' ? age >= 60 : older.includes(age ?? '')
  const minor = lawMinor(facts)
  const cared = !minor && (dependent === 'yes' || dependent === 'unsure')
  const hurt = injury === 'firearm' || injury === 'assault' || injury === 'unsure'
  const group = minor ? 'minor' : elder ? 'older' : 'adult'
  return `${group} ${cared ? 'dependent' : '-'} ${hurt ? 'injured' : '-'}`
}
/** Only the patient can answer these, on whatever page they stand. */
const toPatient: readonly FactId[] = [
  ...(['help', 'needs', 'serviceFit', 'choices', 'police', 'hotline', 'forensicExam'] as const),
  ...(['tonight', 'phoneWatched', 'paper', 'safeContact'] as const),
]
/** All that a page puts: its question, or every question of its sheet that may be put now. */
const putOn = ({ memory, view }: Spot): readonly FactId[] => {
  const { page, known, standing } = view
  if (page.fact) return [page.fact]
  const row = memory.rows.find(({ id }) => id === page.step)
  return (row?.asks ?? [])
    .filter(
      ({ when, now }) => (when?.(known, standing) ?? true) && (now?.(known, standing) ?? true),
    )
    .map(({ fact }) => fact)
}
/** A child’s chart is also looked into without the child (E7); an adult is asked who sees theirs. */
const isPut = (fact: FactId, facts: Facts): boolean =>
  toPatient.includes(fact) || (fact === 'recordAccess' && !lawMinor(facts))
const choosing: readonly StepId[] = ['help', 'needs', 'choices', 'safety-plan']

/** Nothing is put to a patient who is not alone, not understood, or has not heard the limits. */
const asking: SpotCheck = {
  id: 'SP-06',
  look: (spot) => {
    const { view, memory } = spot
    const { facts, mode, page } = view
    const put = choosing.includes(page.step) || putOn(spot).some((fact) => isPut(fact, facts))
    if (page.step === 'say-first' && !inPrivate(facts)) return 'the limits are said without privacy'
    if (mode !== 'asking' && !put) return null
    if (!inPrivate(facts))
      return `${pageKey(page)} is put to a patient who is not alone or understood`
    const said = facts.limitsExplained === 'yes' && memory.limitsSaidTo === audience(facts)
    if (!said) return `${pageKey(page)} is put before the limits were said to this patient`
    if (facts.permission !== 'yes') return `${pageKey(page)} is put without permission`
    const unable =
      typeof facts.clinicalFlags === 'object' && facts.clinicalFlags.includes('no-capacity-now')
    return put && unable ? `${pageKey(page)} is put to a patient who cannot choose now` : null
  },
}
/** Emergency help is there, asks for nothing else, and gives everything back. */
const emergency: SpotCheck = {
  id: 'SP-01',
  look: ({ memory, view }, p) => {
    if (memory.lifecycle === 'closed') return undefined
    const during = p.nextMemory(memory, { ...happens('EMERGENCY') })
    if (during?.emergency !== 'active') return 'emergency cannot be called'
    const after = p.nextMemory(during, { ...happens('EMERGENCY_OVER') })
    if (!after) return 'the emergency cannot be ended'
    const changed = changedIn(memory, during, own) ?? changedIn(memory, after, own)
    if (changed) return `the emergency changed ${changed}`
    if (after.emergency !== 'over') return 'the emergency is not over when it was ended'
    const [now, then] = [picture(view), picture(p.viewOf(after))]
    return now === then ? null : `after the emergency it is ${then}, before it was ${now}`
  },
}
const own = ['emergency'] as const
const picture = ({ page, mode, facts, duties }: Spot['view']): string =>
  JSON.stringify([
    [pageKey(page), mode, Object.keys(facts)],
    dutyIds.map((id) => [duties[id].status, duties[id].tasks.map(({ met }) => met)]),
  ])

/** What is read aloud while others may hear is fit to be heard. */
const overheard: SpotCheck = {
  id: 'SP-13',
  look: ({ view }, p) => {
    if (inPrivate(view.facts)) return undefined
    const told = p.scriptsFor(view, view.page).find((script) => !script.overheard)
    return told ? `“${told.id}” would be read aloud while others hear` : null
  },
}
/** Back shows a page and takes nothing; going on leads to where it was. */
const leafing: SpotCheck = {
  id: 'SP-10',
  look: ({ memory, view }, p) => {
    if (memory.cursor !== null || memory.lifecycle !== 'open') return undefined
    const back = p.nextMemory(memory, { ...happens('BACK') })
    if (!back) return undefined
    if (back.answered !== memory.answered) return 'going back changed an answer'
    const again = p.nextMemory(back, { ...happens('GO_ON') })
    if (!again) return 'there is no way on from the page before'
    const there = pageKey(p.viewOf(again).page)
    const here = pageKey(view.page)
    return there === here ? null : `going back and on again leads to ${there}, not to ${here}`
  },
}
export const roomChecks: readonly SpotCheck[] = [asking, emergency, overheard, leafing]
