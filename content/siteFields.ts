import { z } from 'zod'

/** Each way a fact of the site file can be wrong; its words stand in site.json of each language. */
export const faultIds = [
  'json',
  'file',
  'unknown',
  'missing',
  'text',
  'empty',
  'long',
  'markup',
  'patient',
  'phone',
  'number',
  'prefix',
  'choice',
  'zone',
  'day',
  'time',
  'seconds',
  'order',
  'list',
  'emptyList',
  'object',
  'flag',
  'resource',
  'confirmed',
  'twice',
  'code',
  'plainCode',
] as const
export type FaultId = (typeof faultIds)[number]

const fault = (id: FaultId) => ({ error: id })

/** What names one patient, or looks like it: a record or social security number, a birthday. */
const ofPatient =
  /\b(MRN|DOB|SSN|date of birth|medical record|fecha de nacimiento|expediente)\b|\b\d{3}-\d{2}-\d{4}\b/iu
const longest = 120

/** One line about the place. Markup is refused, so that no other use of the file can run it. */
export const line = z
  .string(fault('text'))
  .trim()
  .min(1, fault('empty'))
  .max(longest, fault('long'))
  .regex(/^[^<>\p{C}]*$/u, fault('markup'))
  .refine((text) => !ofPatient.test(text), fault('patient'))

/** A number as staff dial it: an extension, or a whole number with or without one. */
export const dialled = z
  .string(fault('text'))
  .trim()
  .regex(/^(\d{2,6}|(1-)?\d{3}-\d{3}-\d{4}( ext\. \d{1,6})?|911|988|211|711)$/, fault('phone'))
/** A number that also reaches from outside this building. */
export const outsideNumber = z
  .string(fault('text'))
  .trim()
  .regex(/^(1-)?\d{3}-\d{3}-\d{4}$/, fault('number'))
export const prefix = z
  .string(fault('text'))
  .trim()
  .regex(/^\d{1,3}$/, fault('prefix'))
export const day = z.iso.date(fault('day'))
export const time = z.string(fault('text')).regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('time'))
export const seconds = (least: number, most: number) =>
  z.int(fault('seconds')).min(least, fault('seconds')).max(most, fault('seconds'))
