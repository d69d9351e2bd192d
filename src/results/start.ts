import { hasPractice } from '../encounter/journalKey.ts'
import { lapseHeld } from './heldHere.ts'
import { addSink } from './out.ts'
import { listSink, runList } from './runList.ts'
import { courseOf, startCourse } from './scorm/start.ts'
import { tellStatus } from './status.ts'
import type { Cmi5Session } from './xapi/cmi5.ts'
import { type Launch, launchOf } from './xapi/launch.ts'
import { isNamed, namedStores } from './xapi/named.ts'
import { keepSending } from './xapi/send.ts'
import { storeSink } from './xapi/storeSink.ts'

let launched: Cmi5Session | null = null
/** The course that launched this page, if one did by cmi5. */
export const launchedBy = (): Cmi5Session | null => launched

const startLaunched = async (launch: Launch | null): Promise<void> => {
  if (!launch) return tellStatus({ lms: 'not-found' })
  if (!isNamed(launch.endpoint) || !isNamed(launch.fetch)) return tellStatus({ lms: 'not-named' })
  try {
    const { startCmi5 } = await import('./xapi/cmi5.ts')
    launched = await startCmi5(launch)
    addSink(launched.sink)
    if (!launched.over) tellStatus({ lms: 'here', goesTo: 'course' })
  } catch {
    tellStatus({ lms: 'not-found' })
  }
}

const startOwn = (): void => {
  addSink(listSink)
  const [store] = namedStores()
  if (store) addSink(storeSink(store))
  const goesTo = store ? 'store' : 'browser'
  tellStatus({ lrs: store ? 'no-key' : 'none', goesTo, runs: runList().length })
}

/**
 * Finds out where results go: to the course system this was packed for, to the one that launched it,
 * or to the trainer. Ends before the first page is drawn, since a run may be put back.
 */
export const startResults = async (): Promise<void> => {
  const course = courseOf(document)
  const launch = new URLSearchParams(location.search)
  if (course) startCourse(course)
  else if (launch.has('endpoint') && launch.has('fetch')) await startLaunched(launchOf(launch))
  else startOwn()
  tellStatus({ stage: hasPractice() ? 'run' : 'list' })
  if (course) return
  lapseHeld()
  keepSending()
}
