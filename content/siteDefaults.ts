import type { Site } from './site.ts'

/** A site that has filed nothing. Plain data, so that the first screen has it at once. */
export const siteDefaults: Site = {
  policy: {
    setting: 'ed',
    timeZone: 'America/Los_Angeles',
    policeCall: 'always',
    elderFrom: 60,
    inpatientDependent: 'card',
  },
  languages: ['en', 'es'],
  name: null,
  address: null,
  entrance: null,
  security: null,
  resuscitation: null,
  chargeNurse: null,
  socialWork: null,
  interpreterLine: null,
  outsideLine: null,
  localPolice: [],
  forensicExam: null,
  childProtection: null,
  confirmedNumbers: [],
  idle: { ask: 60, wipe: 90 },
  cover: 'room-check',
  dueSlip: true,
  staffCode: null,
  selfIdentification: null,
}
