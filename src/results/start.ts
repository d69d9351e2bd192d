import { hasPractice } from '../encounter/journalKey.ts'
import { addSink } from './out.ts'
import { listSink, runList } from './runList.ts'
import { courseOf, startCourse } from './scorm/start.ts'
import { tellStatus } from './status.ts'
import type { Cmi5Session } from './xapi/cmi5.ts'
import { isNamed, namedStores } from './xapi/named.ts'
import { countWaiting } from './xapi/queue.ts'
import { keepSending } from './xapi/send.ts'
import { storeSink } from './xapi/storeSink.ts'

let launched: Cmi5Session | null = null
/** The course that launched this page, if one did by cmi5. */
export const launchedBy = (): Cmi5Session | null => launched

const startLaunched = async (endpoint: string, fetchUrl: string): Promise<void> => {
  if (!isNamed(endpoint) || !isNamed(fetchUrl)) return tellStatus({ lms: 'not-named' })
  try {
    const { startCmi5 } = await import('./xapi/cmi5.ts')
    launched = await startCmi5()
    addSink(launched.sink)
    tellStatus({ lms: 'here' })
  } catch {
    tellStatus({ lms: 'not-found' })
  }
}

const startOwn = (): void => {
  addSink(listSink)
  const [store] = namedStores()
  if (store) addSink(storeSink(store))
  tellStatus({ lrs: store ? 'no-key' : 'none', runs: runList().length })
}

/**
 * Finds out where results go: to the course system this was packed for, to the one that launched it,
 * or to the trainer. Ends before the first page is drawn, since a run may be put back.
 */
export const startResults = async (): Promise<void> => {
  const course = courseOf(document)
  const launch = new URLSearchParams(location.search)
  const [endpoint, fetchUrl] = [launch.get('endpoint'), launch.get('fetch')]
  if (course) startCourse(course)
  else if (endpoint && fetchUrl) await startLaunched(endpoint, fetchUrl)
  else startOwn()
  tellStatus({ stage: hasPractice() ? 'run' : 'list' })
  countWaiting()
  if (!course) keepSending()
}
