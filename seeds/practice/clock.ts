/** How practice time runs beside real time; both in milliseconds since 1970. Speed 0 is a pause. */
export type PracticeClock = { practice: number; real: number; speed: number }

/**
 * @param at when the scenario starts, ISO 8601
 * @param real now, in milliseconds since 1970
 * @param speed practice seconds for each real one
 */
export const startClock = (at: string, real: number, speed = 1): PracticeClock => ({
  practice: Date.parse(at),
  real,
  speed,
})

/** The practice time at a real time, in milliseconds since 1970. Never runs backwards. */
export const practiceTime = (clock: PracticeClock, real: number): number =>
  clock.practice + Math.max(0, real - clock.real) * clock.speed

/** The same moment, going on at another speed; 0 pauses. */
export const atSpeed = (clock: PracticeClock, real: number, speed: number): PracticeClock => ({
  practice: practiceTime(clock, real),
  real: Math.max(real, clock.real),
  speed,
})

/** Lets practice time jump ahead, as for a wait that nobody needs to sit through. */
export const skipAhead = (clock: PracticeClock, minutes: number): PracticeClock => ({
  ...clock,
  practice: clock.practice + minutes * 60_000,
})
