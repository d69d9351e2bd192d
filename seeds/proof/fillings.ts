/** Facts of a case as they come out together; some as an honest change. */
export type Stage = Record<string, unknown> & { changed?: Record<string, unknown> }

/** What a walk asks for on the way, where the counter-example does not say it. */
export const quiet: Stage = {
  danger: 'none',
  interpreter: 'not-needed',
  dependent: 'no',
  injury: 'none',
  clinicalFlags: 'none',
  privacy: 'alone',
  limitsExplained: 'yes',
  permission: 'yes',
}
/** What leads through the whole conversation, where the counter-example is found far on. */
const whole: Stage = {
  ...quiet,
  age: 30,
  concern: 'suspected',
  ruledOutCheck: 'none-of-these',
  when: 'past',
  guardianInvolved: 'no',
  removalRisk: 'no',
  otherChildAtRisk: 'nothing-known',
  otherAdultAtRisk: 'nothing-known',
  rightsCard: 'kept-for-later',
  help: 'nothing-today',
}
export const fillings: readonly Stage[] = [quiet, whole]
/** Only what the counter-example does not say itself, sooner or later. */
export const unsaid = (filling: Stage, stages: readonly Stage[]): Stage => {
  const said = new Set(
    stages.flatMap(({ changed, ...plain }) => Object.keys({ ...plain, ...changed })),
  )
  return Object.fromEntries(Object.entries(filling).filter(([fact]) => !said.has(fact)))
}
