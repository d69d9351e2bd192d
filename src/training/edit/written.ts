/** Everything that can be written wrongly here; each has its words in training.json. */
export const writtenKinds = [
  'empty',
  'blank',
  'name',
  'twice',
  'built-in',
  'wait',
  'chart',
  'no-twice',
  'instead',
  'trigger',
  'trap-event',
  'source',
  'moment',
  'minutes',
  'call-minutes',
  'busy',
  'value',
  'language',
  'at-least-one',
  'points',
  'unknown-key',
  'missing',
  'no-json',
  'not-possible',
  'other',
] as const
export type WrittenKind = (typeof writtenKinds)[number]

const facts = '(seen|reveals\\.\\d+\\.brings|events\\.\\d+\\.brings)'
/** What is wrong with a field that is wrong, by its place in the file; the first that fits. */
const byPlace: readonly (readonly [place: RegExp, kind: WrittenKind])[] = [
  [/\.(en|es)$/u, 'empty'],
  [/(^|\.)id$/u, 'name'],
  [/^reveals\.\d+\.(after|needs)/u, 'wait'],
  [/^reveals\.\d+\.of$/u, 'chart'],
  [/^reveals\.\d+\.no$/u, 'no-twice'],
  [/^reveals\.\d+\.instead$/u, 'instead'],
  [/^events\.\d+\.trigger/u, 'trigger'],
  [/^traps\.\d+\.path/u, 'trap-event'],
  [/\.sources/u, 'source'],
  [/^at$/u, 'moment'],
  [/^minutes$/u, 'minutes'],
  [/callWithinMinutes$/u, 'call-minutes'],
  [/\.busy$/u, 'busy'],
  [/\.number$/u, 'blank'],
  [new RegExp(`^${facts}\\.`, 'u'), 'value'],
  [/^languages/u, 'language'],
  [/^(cues|reveals|events|traps|teachingPoints)$/u, 'at-least-one'],
  [/^expected\.order$/u, 'points'],
]

/** Which fault it is that zod found at this place of the file. */
export const writtenAt = (path: readonly PropertyKey[], code: string): WrittenKind => {
  const place = path.map(String).join('.')
  if (code === 'unrecognized_keys') return 'unknown-key'
  const kind = byPlace.find(([pattern]) => pattern.test(place))?.[1] ?? 'other'
  return kind === 'name' && code === 'custom' ? 'twice' : kind
}

/** Which fault of a file it is; its reader tells what is unknown and what is missing. */
export const writtenInFile = (fault: { field: string; what: string }): WrittenKind => {
  const [place = ''] = fault.field.split(' ')
  if (fault.what.startsWith('is no JSON')) return 'no-json'
  if (fault.what === 'is not known here') return 'unknown-key'
  if (fault.what === 'is missing') return 'missing'
  const kind = writtenAt(place.split('.'), '')
  return kind === 'other' ? 'not-possible' : kind
}
