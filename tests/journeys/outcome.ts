import { guidanceFor } from '../../content/cards.ts'
import { codesFor } from '../../content/codes.ts'
import { offersFor } from '../../content/offers.ts'
import { deadlinesOf } from '../../flows/deadlines.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { Journal } from '../../flows/journal.ts'
import { replay } from '../../flows/replay.ts'
import { viewOf } from '../../flows/view.ts'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

/** A list says the same in any order. */
const canonical = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value)

/** What an encounter came to: its end, its facts, its duties with their clocks, what is offered. */
export const outcomeOf = (journal: Journal) => {
  const { context: memory } = replay(journal)
  const { facts, duties, setAside } = viewOf(memory)
  const { offered, withheld } = offersFor(memory, 'staff')
  return {
    end: endStateOf(memory),
    lifecycle: memory.lifecycle,
    facts: Object.entries({ entry: 'staff-concern', ...facts })
      .map(([fact, value]) => `${fact}: ${canonical(value)}`)
      .toSorted(),
    setAside: setAside.toSorted(),
    duties: dutyIds.flatMap((id) => {
      const { status, withdrawn, because, tasks } = duties[id]
      if (status === 'notOwed' && !withdrawn) return []
      const open = tasks.filter(({ met }) => !met).map(({ task }) => task)
      return [{ id, status, withdrawn, because, open, deadlines: deadlinesOf(id, memory) }]
    }),
    offered: ids(offered),
    withheld: ids(withheld),
    guidance: guidanceFor(memory),
    codes: codesFor(memory).map(({ code }) => code),
  }
}
