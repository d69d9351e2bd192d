import { afterwards } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

/** Emergencies, and looks back and aside, that leave the visit otherwise than it was. */
export const brokenMoments: readonly Broken[] = [
  {
    what: 'the end of an emergency stops the clocks',
    id: 'SP-01',
    part: 'acts',
    pieces: afterwards((before, event, after) =>
      event.type === 'EMERGENCY_OVER' && Object.keys(before.t0).length > 0
        ? { ...after, t0: {} }
        : after,
    ),
    says: /the emergency changed t0/u,
  },
  {
    what: 'the end of an emergency forgets who took a call on',
    id: 'SP-01',
    part: 'acts',
    pieces: afterwards((before, event, after) =>
      event.type === 'EMERGENCY_OVER' && before.takenOver.length > 0
        ? { ...after, takenOver: [] }
        : after,
    ),
    says: /the emergency changed takenOver/u,
  },
  {
    what: 'an emergency clears what was passed over',
    id: 'SP-01',
    part: 'acts',
    pieces: afterwards((before, event, after) =>
      event.type === 'EMERGENCY' && before.passed.size > 0
        ? { ...after, passed: new Set() }
        : after,
    ),
    says: /(the emergency|EMERGENCY) changed passed/u,
  },
  {
    what: '“not sure” whether there is danger opens no emergency',
    id: 'SP-01',
    part: 'eachValue',
    pieces: afterwards((before, event, after) =>
      event.type === 'ANSWER.danger' && event.value === 'unsure'
        ? { ...after, emergency: before.emergency }
        : after,
    ),
    says: /^after ANSWER\.danger the emergency is quiet/u,
  },
  {
    what: 'another answer ends an emergency',
    id: 'SP-01',
    part: 'eachValue',
    pieces: afterwards((before, event, after) =>
      event.type === 'ANSWER.danger' && before.emergency === 'quiet' && event.value === 'none'
        ? { ...after, emergency: 'over' }
        : after,
    ),
    says: /^after ANSWER\.danger the emergency is over/u,
  },
  {
    what: 'a look at what to do changes the visit',
    id: 'SP-10',
    part: 'leafing',
    pieces: afterwards((_, event, after) =>
      event.type === 'WHAT_IF' ? { ...after, privacyTries: after.privacyTries + 1 } : after,
    ),
    says: /^WHAT_IF (changed|moved) privacyTries/u,
  },
  {
    what: 'going back passes over a page',
    id: 'SP-10',
    part: 'leafing',
    pieces: afterwards((_, event, after) =>
      event.type === 'BACK' ? { ...after, passed: new Set([...after.passed, 'reports']) } : after,
    ),
  },
]
