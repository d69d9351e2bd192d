import { codesFor } from '../content/codes.ts'
import { guidanceFor } from '../content/cards.ts'
import { offersFor } from '../content/offers.ts'
import { deadlinesOf } from '../flows/deadlines.ts'
import { endStateOf } from '../flows/endStates.ts'
import { dutyIds } from '../flows/ids.ts'
import { type JournalEvent, pathwayVersion } from '../flows/journal.ts'
import type { State } from '../flows/replay.ts'
import { viewOf } from '../flows/view.ts'
import { isoInZone } from '../flows/zonedTime.ts'
import { codeSentence, dutySentence, offerSentence, warningSentence } from './because.ts'
import type { CaseFile } from './caseFile.ts'
import { Walker } from './walker.ts'

/** What `npm run -s walk` prints. */
export type Walked = ReturnType<typeof outcome>

/** Walks one case through the same machine that the screens run. */
export const walkCase = (
  file: CaseFile,
): { walked: Walked; stopped: string | null; journal: JournalEvent[] } => {
  const walker = new Walker(file)
  walker.walkStages()
  const stopped = walker.end()
  return { walked: outcome(file, walker, stopped), stopped, journal: walker.journal }
}

const outcome = (file: CaseFile, walker: Walker, stopped: string | null) => {
  const { context: memory } = walker.state
  const view = viewOf(memory)
  const { offered, withheld } = offersFor(memory, 'staff')
  const said = ({ id, because }: (typeof offered)[number]) => ({
    id,
    because: offerSentence(because),
  })
  const ended = memory.lifecycle !== 'open'
  return {
    id: file.id,
    pathwayVersion,
    ended,
    endState: ended ? endStateOf(memory) : null,
    lifecycle: memory.lifecycle,
    stoppedAt: stopped === null ? null : view.page.step,
    steps: walker.steps,
    emergency: walker.wasEmergency,
    duties: dutiesOf(walker.state),
    offered: offered.map(said),
    withheld: withheld.map(said),
    accepted: offered.map(({ id }) => id).filter((id) => view.facts.choices?.[id] === 'accept'),
    guidance: guidanceFor(memory),
    codes: codesFor(memory).map(({ code, because, warnings }) => ({
      code,
      because: [codeSentence(because), ...warnings.map(warningSentence)].join(' '),
    })),
    setAside: view.setAside,
    unused: walker.unused(),
  }
}

const dutiesOf = ({ context: memory }: State) => {
  const { duties } = viewOf(memory)
  return dutyIds.flatMap((id) => {
    const duty = duties[id]
    if (duty.status === 'notOwed' && !duty.withdrawn) return []
    const due = Object.entries(deadlinesOf(id, memory))
    return [
      {
        id,
        status: duty.withdrawn ? ('withdrawn' as const) : duty.status,
        because: duty.because.map(dutySentence),
        openTasks: duty.tasks.filter(({ met }) => !met).map(({ task }) => task),
        deadlines: Object.fromEntries(
          due
            .filter(([task]) => duty.tasks.some((listed) => listed.task === task))
            .map(([task, at]) => [task, isoInZone(at, memory.site.timeZone)]),
        ),
      },
    ]
  })
}
