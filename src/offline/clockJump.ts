const half = 1_800_000

type Reading = { wall: number; run: number }

/**
 * How far the clock of the device jumped since a first reading, in milliseconds: the time on the wall
 * against the time that ran. Nothing below half an hour counts; sleep counts where the run time rests too.
 */
export const jumpSince = (first: Reading, now: Reading): number => {
  const jump = now.wall - first.wall - (now.run - first.run)
  return Math.abs(jump) < half ? 0 : jump
}

/** How far behind the last entry of a journal the clock stands: it was set back while nobody looked. */
export const jumpBehind = (lastEntry: string, wall: number): number => {
  const behind = wall - Date.parse(lastEntry)
  return behind <= -half ? behind : 0
}
