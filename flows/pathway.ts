import { conversation } from './conversation.ts'
import { duty } from './duty.ts'
import { emergency } from './emergency.ts'
import { lifecycle } from './lifecycle.ts'
import { stepIds, type StepId } from './ids.ts'
import { encounter, firstMemory } from './setup.ts'

/** The referral-and-response pathway: one parallel chart, one region for what runs by itself. */
export const pathwayOf = (steps: readonly StepId[]) =>
  encounter.createMachine({
    id: 'encounter',
    type: 'parallel',
    context: ({ input }) => firstMemory(input),
    states: {
      conversation: conversation(steps),
      emergency,
      duties: {
        type: 'parallel',
        states: {
          childReport: duty('childReport'),
          otherChildReport: duty('otherChildReport'),
          injuryReport: duty('injuryReport'),
          elderDependentReport: duty('elderDependentReport'),
          otherAdultReport: duty('otherAdultReport'),
          examNotice: duty('examNotice'),
        },
      },
      lifecycle,
    },
  })

/** The chart the screens run. */
export const pathway = pathwayOf(stepIds)
