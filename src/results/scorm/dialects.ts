import { duration, timespan } from './times.ts'

export type Course = 'scorm12' | 'scorm2004'
export type Verdict = 'incomplete' | 'passed' | 'failed'
export type Write = readonly [element: string, value: string]

/** The same things under the names of each version. */
type Dialect = {
  api: string
  prefix: string
  begin: string
  end: string
  learner: string
  suspend: string
  /** Characters that suspend data may have; 2004 allows 64 000 from its third edition on. */
  room: number
  score: string
  leave: (milliseconds: number) => readonly Write[]
  /** Objectives carry their own result under these. */
  verdict: (verdict: Verdict, under?: string) => readonly Write[]
  /** Under which element a verdict is read back. */
  verdictAt: (under?: string) => string
}

const done = (verdict: Verdict): string => (verdict === 'incomplete' ? verdict : 'completed')
const success = (verdict: Verdict): string => (verdict === 'incomplete' ? 'unknown' : verdict)

export const dialects: Record<Course, Dialect> = {
  scorm12: {
    api: 'API',
    prefix: 'LMS',
    begin: 'Initialize',
    end: 'Finish',
    learner: 'cmi.core.student_id',
    suspend: 'cmi.suspend_data',
    room: 4_096,
    score: 'cmi.core.score',
    leave: (milliseconds) => [
      ['cmi.core.session_time', timespan(milliseconds)],
      ['cmi.core.exit', 'suspend'],
    ],
    verdict: (verdict, under) =>
      under ? [[`${under}.status`, verdict]] : [['cmi.core.lesson_status', verdict]],
    verdictAt: (under) => (under ? `${under}.status` : 'cmi.core.lesson_status'),
  },
  scorm2004: {
    api: 'API_1484_11',
    prefix: '',
    begin: 'Initialize',
    end: 'Terminate',
    learner: 'cmi.learner_id',
    suspend: 'cmi.suspend_data',
    room: 64_000,
    score: 'cmi.score',
    leave: (milliseconds) => [
      ['cmi.session_time', duration(milliseconds)],
      ['cmi.exit', 'suspend'],
    ],
    verdict: (verdict, under = 'cmi') => [
      [`${under}.completion_status`, done(verdict)],
      [`${under}.success_status`, success(verdict)],
    ],
    verdictAt: (under = 'cmi') => `${under}.success_status`,
  },
}

/** @param under whose score it is: the course's, or one objective's */
export const scoreWrites = (course: Course, scaled: number, under?: string): readonly Write[] => {
  const score = under ? `${under}.score` : dialects[course].score
  const plain: Write[] = [
    [`${score}.raw`, String(Math.round(scaled * 100))],
    [`${score}.min`, '0'],
    [`${score}.max`, '100'],
  ]
  return course === 'scorm2004' ? [...plain, [`${score}.scaled`, String(scaled)]] : plain
}
