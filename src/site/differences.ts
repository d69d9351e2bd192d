import type { SiteReading } from '../../content/readSite.ts'
import { formOf, type SiteForm } from './siteForm.ts'

type FormFact = Exclude<keyof SiteForm, 'policy' | 'hasSign'>
type PolicyFact = keyof SiteForm['policy']
export type Fact = FormFact | PolicyFact
export type Difference = { fact: Fact; inForm: unknown; inFile: unknown }

const policies = [
  'setting',
  'timeZone',
  'policeCall',
  'elderFrom',
  'inpatientDependent',
] as const satisfies readonly PolicyFact[]
const facts = [
  'name',
  'address',
  'entrance',
  'outsideLine',
  'security',
  'resuscitation',
  'chargeNurse',
  'socialWork',
  'interpreterLine',
  'forensicExam',
  'childProtection',
  'localPolice',
  'confirmedNumbers',
  'languages',
  'idle',
  'cover',
  'dueSlip',
  'staffCode',
  'selfIdentification',
] as const satisfies readonly FormFact[]

/** The form as it would be: the file's facts, and the form's own where the file's cannot be used. */
export const withFile = (form: SiteForm, { site, faults }: SiteReading): SiteForm => {
  const wrong = new Set(faults.map(({ path: [head, part] }) => (head === 'policy' ? part : head)))
  const all = wrong.has(undefined)
  const keep = (key: string): boolean => all || wrong.has(key)
  const then = formOf(site)
  const kept = Object.fromEntries(facts.filter(keep).map((fact) => [fact, form[fact]]))
  const policy = Object.fromEntries(policies.filter(keep).map((key) => [key, form.policy[key]]))
  const hasSign = keep('selfIdentification') ? form.hasSign : then.hasSign
  return { ...then, ...kept, policy: { ...then.policy, ...policy }, hasSign }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Each fact that two forms tell differently, in the order of the form. */
export const differences = (form: SiteForm, other: SiteForm): readonly Difference[] => {
  const said = (it: SiteForm, fact: FormFact): unknown =>
    fact === 'selfIdentification' && !it.hasSign ? '' : it[fact]
  return [
    ...policies.map((fact) => ({ fact, inForm: form.policy[fact], inFile: other.policy[fact] })),
    ...facts.map((fact) => ({ fact, inForm: said(form, fact), inFile: said(other, fact) })),
  ].filter(({ inForm, inFile }) => !isSame(inForm, inFile))
}
