import { type FactId, factIds } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { Memory } from '../../flows/memory.ts'
import { pageKey } from '../../flows/view.ts'
import type { SpotCheck } from './check.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { says } from './told.ts'

/** Encounters in which each answer was given once, at once; two share what they have in common. */
class Fresh {
  private readonly after = new Map<string, Fresh>()
  readonly memory: Memory
  private readonly p: Pathway
  constructor(p: Pathway, memory: Memory) {
    this.p = p
    this.memory = memory
  }
  answered(fact: FactId, kept: NonNullable<Memory['answered'][FactId]>): Fresh {
    const key = `${fact} ${JSON.stringify(kept.value)}`
    const known = this.after.get(key)
    if (known) return known
    const next = this.p.nextMemory(this.memory, says(fact, kept.value))
    // What waits for privacy or the talk's end is taken as it was let in.
    const taken = { ...this.memory, answered: { ...this.memory.answered, [fact]: kept } }
    const fresh = new Fresh(this.p, next ?? taken)
    this.after.set(key, fresh)
    return fresh
  }
}

/** What this pathway was seen to make of encounters so far. */
class Seen {
  readonly starts = new Map<string, Fresh>()
  readonly stood = new Set<string>()
  private static readonly of = new WeakMap<Pathway, Seen>()
  static by(p: Pathway): Seen {
    const seen = Seen.of.get(p) ?? new Seen()
    Seen.of.set(p, seen)
    return seen
  }
}

/** The same last answers, given each once by somebody who knew them from the start. */
const anew = (p: Pathway, memory: Memory): Memory => {
  const { starts } = Seen.by(p)
  const site = JSON.stringify(memory.site)
  const start = starts.get(site) ?? new Fresh(p, p.start(memory.site).context)
  starts.set(site, start)
  const fresh = factIds.reduce((at, fact) => {
    const kept = memory.answered[fact]
    return kept ? at.answered(fact, kept) : at
  }, start)
  // What is a matter of the way there, of acts and of events, and no answer, is taken over.
  const { rows, startedAt, answered } = fresh.memory
  return { ...memory, rows, startedAt, answered }
}

const stands = (p: Pathway, memory: Memory): Map<string, string> => {
  const { facts, setAside, page, mode, pending, duties } = p.viewOf(memory)
  return new Map([
    ['the answers', JSON.stringify(facts)],
    ['what is set aside', setAside.join()],
    ['the page', [pageKey(page), mode, pending].join()],
    ['the end', p.endStateOf(memory)],
    ['the duties', JSON.stringify(dutyIds.map((id) => duties[id]))],
  ])
}
const brings = (p: Pathway, memory: Memory): Map<string, string> =>
  new Map([
    ['what staff are offered', JSON.stringify(p.offersFor(memory, 'staff'))],
    ['what the patient is offered', JSON.stringify(p.offersFor(memory, 'patient'))],
    ['the guidance', p.guidanceFor(memory).join()],
  ])
const unlike = (one: Map<string, string>, two: Map<string, string>): string | null =>
  [...one.keys()].find((what) => one.get(what) !== two.get(what)) ?? null

/**
 * Whether an encounter stands as a fresh one with the same last answers would (SP-10): answers, page,
 * duties, end; and, where these stand so for the first time, offers and guidance. Private time that
 * was had before, and whom the limits were said to, are a matter of the way there. Gives what stands
 * otherwise, or null.
 */
export const freshWalk = (p: Pathway, memory: Memory): string | null => {
  const fresh = anew(p, memory)
  const now = stands(p, memory)
  const { stood } = Seen.by(p)
  const known = stood.size
  const first = stood.add([...now.values()].join()).size > known
  const other =
    unlike(now, stands(p, fresh)) ?? (first ? unlike(brings(p, memory), brings(p, fresh)) : null)
  return other && `not as if all had been answered at once: ${other}`
}
export const anewCheck: SpotCheck = { id: 'SP-10', look: ({ memory }, p) => freshWalk(p, memory) }
