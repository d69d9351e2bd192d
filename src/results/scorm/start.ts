import { z } from 'zod'
import { eraseOther } from '../eraseOther.ts'
import { readKept, writeKept } from '../kept.ts'
import { addSink } from '../out.ts'
import { putBack } from '../putBack.ts'
import { tellStatus } from '../status.ts'
import { type Course, dialects } from './dialects.ts'
import { pendingOf, tokenOf } from './pending.ts'
import { openRuntime } from './runtime.ts'
import { CourseSession } from './session.ts'
import { takeUp } from '../suspended.ts'

const key = 'handrail.results.learner'

/** Which course this page was packed for; null where it was not. */
export const courseOf = (page: Document): Course | null => {
  const name = page.querySelector('meta[name="handrail-course"]')?.getAttribute('content')
  return name === 'scorm12' || name === 'scorm2004' ? name : null
}

/** A tab that another learner used before holds nothing of theirs. */
const onlyOwn = (learner: string): void => {
  if (readKept('tab', key, z.string()) !== learner) eraseOther()
  writeKept('tab', key, learner)
}

/** Begins with the course system and puts back the run that was laid by. */
export const startCourse = (course: Course): void => {
  const runtime = openRuntime(window, course)
  if (!runtime) return tellStatus({ lms: 'not-found' })
  const { learner: who, suspend } = dialects[course]
  const learner = tokenOf(runtime.get(who) ?? '')
  onlyOwn(learner)
  const pending = pendingOf(learner)
  const text = pending?.suspend ?? runtime.get(suspend) ?? ''
  const laid = takeUp(text)
  if (laid) putBack(laid)
  const session = new CourseSession(runtime, learner)
  if (pending) session.take(pending.writes, laid)
  else tellStatus({ lms: 'here' })
  if (text && !laid) tellStatus({ lms: 'unreadable' })
  addSink(session.sink)
  tellStatus({ goesTo: 'course' })
  window.addEventListener('pagehide', () => session.end())
}
