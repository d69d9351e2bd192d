import { z } from 'zod'
import { sentence } from './schema.ts'
import { parseSource } from './sources.ts'

/** Whom to call, in this order; it differs by the site's setting (PATHWAY 3, danger). */
const order = {
  ed: ['security', 'resuscitation', '911'],
  clinic: ['911'],
} as const
const setting = (ids: readonly string[]) =>
  z.strictObject({
    title: sentence,
    rows: z
      .array(z.strictObject({ id: z.enum(order.ed), name: sentence, when: sentence }))
      .refine((rows) => rows.map(({ id }) => id).join() === ids.join(), {
        error: `must list ${ids.join(', ')} in this order`,
      }),
  })

/** `toDispatcher` is said on the telephone, out of earshot, and shown nowhere else. */
export const EmergencyWords = z.strictObject({
  kept: sentence,
  ed: setting(order.ed),
  clinic: setting(order.clinic),
  unsure: z.strictObject({ title: sentence, lines: z.array(sentence).min(1) }),
  deskPhone: sentence,
  extension: sentence,
  chargeNurse: sentence,
  missing: z.strictObject({
    place: sentence,
    address: sentence,
    entrance: sentence,
    note: sentence,
  }),
  alsoTell: z.strictObject({ security: sentence, resuscitation: sentence }),
  say: z.strictObject({
    title: sentence,
    where: z.strictObject({ label: sentence, line: sentence }),
    what: z.strictObject({
      label: sentence,
      threat: sentence,
      medical: sentence,
      threatNoRoom: sentence,
      medicalNoRoom: sentence,
      add: sentence,
    }),
    wayIn: z.strictObject({ label: sentence, line: sentence }),
    patient: z.strictObject({ label: sentence, toDispatcher: sentence }),
    least: sentence,
  }),
  stay: z.strictObject({ lead: sentence, rest: sentence }),
  notTheCalls: sentence,
  buttons: z.strictObject({ return: sentence, over: sentence, responders: sentence }),
  tookOver: z.strictObject({ ask: sentence, ends: sentence, yes: sentence, no: sentence }),
  afterwards: sentence,
  source: sentence.refine((text) => parseSource(text).ok, {
    error: 'names a source nobody knows: use an id from content/sources.json, or local',
  }),
})
