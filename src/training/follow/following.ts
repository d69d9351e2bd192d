import type { Followed, Message } from './channel.ts'

/** A learner's window, as it was last heard of. */
export type Learner = {
  /** What it told last. */
  told: Followed
  /** Its place in the order of arrival, from 1; it keeps it. */
  number: number
  /** When it was last heard, in milliseconds since 1970. */
  heardAt: number
  ended: boolean
}
/** Everyone heard of, in the order of arrival, and who is on screen. */
export type Following = { learners: readonly Learner[]; chosen: string | null }

export const nobody: Following = { learners: [], chosen: null }

/** Who is silent for so long no longer answers; who is silent for half of it is asked. In milliseconds. */
export const silentAfter = 15_000
export const askAfter = 7_500

const isOf = (window: string) => (learner: Learner) => learner.told.window === window

const told = ({ learners, chosen }: Following, run: Followed, at: number): Following => {
  const known = learners.find(isOf(run.window))
  const number = known?.number ?? learners.length + 1
  const learner = { told: run, number, heardAt: at, ended: false }
  return {
    learners: known ? learners.with(number - 1, learner) : [...learners, learner],
    chosen: chosen ?? run.window,
  }
}

/**
 * What the facilitator's window knows after a message. Who is on screen stays there, whoever comes
 * or goes, until the facilitator chooses another.
 */
export const heard = (before: Following, message: Message, at: number): Following => {
  if (message.kind === 'run') return told(before, message, at)
  if (message.kind !== 'here' && message.kind !== 'ended') return before
  const change = message.kind === 'ended' ? { ended: true } : { heardAt: at }
  const learners = before.learners.map((learner) =>
    isOf(message.window)(learner) ? { ...learner, ...change } : learner,
  )
  return { ...before, learners }
}

export const shownOf = ({ learners, chosen }: Following): Learner | null =>
  learners.find(({ told: { window } }) => window === chosen) ?? null

/** Who may be chosen: all who run, and the one on screen, also when their run has ended. */
export const listedOf = ({ learners, chosen }: Following): readonly Learner[] =>
  learners.filter(({ ended, told: { window } }) => !ended || window === chosen)

export type Standing = 'running' | 'silent' | 'ended'

/** Whether a learner's window still answers. */
export const standingOf = ({ ended, heardAt }: Learner, now: number): Standing => {
  if (ended) return 'ended'
  return now - heardAt >= silentAfter ? 'silent' : 'running'
}
