import { z } from 'zod'
import type { Site } from '../../content/site.ts'

const text = z.string()
const contact = z.object({ name: text, number: text })
const staffCode = z.object({ iterations: z.number(), salt: text, hash: text })

/** The form as it stands on the screen: what may still be wrong, so nearly all of it is text. */
export const SiteForm = z.object({
  policy: z.object({
    setting: text,
    timeZone: text,
    policeCall: text,
    elderFrom: text,
    inpatientDependent: text,
  }),
  languages: z.array(text),
  name: text,
  address: text,
  entrance: text,
  outsideLine: text,
  security: text,
  resuscitation: text,
  chargeNurse: text,
  socialWork: text,
  interpreterLine: text,
  localPolice: z.array(z.object({ city: text, desk: text, number: text })),
  forensicExam: contact,
  childProtection: contact,
  confirmedNumbers: z.array(
    z.object({ resource: text, number: text, confirmedBy: text, confirmedOn: text }),
  ),
  idle: z.object({ ask: text, wipe: text }),
  cover: text,
  dueSlip: text,
  staffCode: staffCode.nullable(),
  hasSign: z.boolean(),
  selfIdentification: z.object({
    sign: text,
    answeredBy: text,
    days: z.array(text),
    from: text,
    to: text,
    lastRehearsal: text,
  }),
})
export type SiteForm = z.infer<typeof SiteForm>

export const emptyDesk = { city: '', desk: '', number: '' }
export const emptyNumber = { resource: '', number: '', confirmedBy: '', confirmedOn: '' }
const emptyContact = { name: '', number: '' }
const emptySign = { sign: '', answeredBy: '', days: [], from: '', to: '', lastRehearsal: '' }

/** The form filled in with what a site has filed. */
export const formOf = (site: Site): SiteForm => ({
  ...site,
  policy: { ...site.policy, elderFrom: String(site.policy.elderFrom) },
  name: site.name ?? '',
  address: site.address ?? '',
  entrance: site.entrance ?? '',
  outsideLine: site.outsideLine ?? '',
  security: site.security ?? '',
  resuscitation: site.resuscitation ?? '',
  chargeNurse: site.chargeNurse ?? '',
  socialWork: site.socialWork ?? '',
  interpreterLine: site.interpreterLine ?? '',
  forensicExam: site.forensicExam ?? emptyContact,
  childProtection: site.childProtection ?? emptyContact,
  idle: { ask: String(site.idle.ask), wipe: String(site.idle.wipe) },
  dueSlip: String(site.dueSlip),
  hasSign: site.selfIdentification !== null,
  selfIdentification: site.selfIdentification ?? emptySign,
})

/** Whether two forms say the same, in whatever order their parts stand. */
export const isSameForm = (a: SiteForm, b: SiteForm): boolean =>
  JSON.stringify(SiteForm.parse(a)) === JSON.stringify(SiteForm.parse(b))

const orNull = (written: string): string | null => (written.trim() === '' ? null : written.trim())
const contactOrNull = (it: SiteForm['forensicExam']) =>
  it.name.trim() === '' && it.number.trim() === '' ? null : it

/** What the form would file, checked or not: what is left empty is not known. */
export const fileOf = ({ hasSign, ...form }: SiteForm) => ({
  $schema: './site.schema.json',
  ...form,
  policy: { ...form.policy, elderFrom: Number(form.policy.elderFrom) },
  name: orNull(form.name),
  address: orNull(form.address),
  entrance: orNull(form.entrance),
  outsideLine: orNull(form.outsideLine),
  security: orNull(form.security),
  resuscitation: orNull(form.resuscitation),
  chargeNurse: orNull(form.chargeNurse),
  socialWork: orNull(form.socialWork),
  interpreterLine: orNull(form.interpreterLine),
  forensicExam: contactOrNull(form.forensicExam),
  childProtection: contactOrNull(form.childProtection),
  idle: { ask: Number(form.idle.ask), wipe: Number(form.idle.wipe) },
  dueSlip: form.dueSlip === 'true',
  selfIdentification: hasSign ? form.selfIdentification : null,
})

/** A whole site as the text of its file. */
export const textOf = (site: Site): string =>
  `${JSON.stringify({ $schema: './site.schema.json', ...site }, null, 2)}\n`
