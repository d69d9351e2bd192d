import { type DutyId, dutyStatuses } from './ids.ts'
import { encounter } from './setup.ts'

/** One duty, on its own clock: it goes on while the conversation goes on. */
export const duty = (id: DutyId) =>
  encounter.createStateConfig({
    initial: 'notOwed',
    on: {
      '*': dutyStatuses.map((status) => ({
        guard: { type: 'leadsToStatus' as const, params: { duty: id, status } },
        target: `.${status}` as const,
      })),
    },
    states: { notOwed: {}, undecided: {}, owed: {}, phoned: {}, complete: {} },
  })
