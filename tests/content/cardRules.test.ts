import { describe, expect, test } from 'vitest'
import { type CardId, guidanceFor } from '../../content/cards.ts'
import { Bedside, friday } from '../flows/bedside.ts'
import { adult, child, nobody, only, ruledOut, suspected } from './encounters.ts'

const event = (bedside: Bedside, type: 'EMERGENCY' | 'PATIENT_LEFT' | 'RESPONDERS_TOOK_OVER') =>
  bedside.do({ type, at: friday })
const handedOver = (bedside: Bedside) =>
  bedside.do({ type: 'HAND_OVER', to: 'ward nurse', at: friday })

type Shown = { shown: readonly Bedside[]; hidden: readonly Bedside[] }

/** For each card, encounters that show it, and others that come close and do not. */
const body = (): Partial<Record<CardId, Shown>> => ({
  strangulation: {
    shown: [adult({ clinicalFlags: ['strangulation'] })],
    hidden: [adult({ clinicalFlags: ['pregnancy'] })],
  },
  'self-harm': {
    shown: [adult({ clinicalFlags: ['self-harm'] })],
    hidden: [adult({ clinicalFlags: ['pregnancy'] })],
  },
  'withdrawal-overdose': {
    shown: [adult({ clinicalFlags: ['withdrawal-overdose'] })],
    hidden: [adult({ clinicalFlags: ['pregnancy'] })],
  },
  pregnancy: {
    shown: [adult({ clinicalFlags: ['pregnancy'] })],
    hidden: [adult({ clinicalFlags: ['self-harm'] })],
  },
  'exam-choices': {
    shown: [adult({ clinicalFlags: ['recent-sexual-assault'] })],
    hidden: [adult({ clinicalFlags: ['strangulation'] })],
  },
  'capacity-pause': {
    shown: [adult({ clinicalFlags: ['no-capacity-now'] })],
    hidden: [adult({ clinicalFlags: ['self-harm'] })],
  },
  'work-harm': {
    shown: (['labor', 'both', 'unsure'] as const).map((exploitation) =>
      adult({ ...suspected, exploitation }),
    ),
    hidden: [
      adult({ ...suspected, exploitation: 'sex' }),
      adult(suspected),
      adult({ ...ruledOut, exploitation: 'labor' }),
    ],
  },
  photos: {
    shown: [
      adult({ injury: 'firearm' }),
      adult({ injury: 'unsure' }),
      adult({ clinicalFlags: ['strangulation'] }),
    ],
    hidden: [adult({ injury: 'other-cause', clinicalFlags: ['pregnancy'] })],
  },
})

const wants = { ...suspected, ...nobody, help: 'wants-options' } as const
const choices = (): Partial<Record<CardId, Shown>> => ({
  'self-identified-help': {
    shown: [adult({ entry: 'self-identified' })],
    hidden: [adult({ entry: 'staff-concern' })],
  },
  'hotline-limits': {
    shown: [
      adult(wants),
      adult({ ...wants, help: 'info-only' }),
      adult({ ...wants, hotline: 'number-only' }),
    ],
    hidden: [
      adult({ ...wants, hotline: 'declines' }),
      adult({ ...wants, help: 'nothing-today' }),
      adult(suspected),
    ],
  },
  'police-wanted': {
    shown: [adult({ ...wants, police: 'wants' })],
    hidden: [adult({ ...wants, police: 'declines' })],
  },
  'shelter-tonight': {
    shown: [
      adult({ ...wants, tonight: 'unsafe' }),
      adult({ ...wants, tonight: 'unsure' }),
      adult({ ...wants, needs: ['em-shelter'] }),
    ],
    hidden: [adult({ ...wants, needs: ['em-food'], tonight: 'safe-place' }), adult(wants)],
  },
  'phone-watched': {
    shown: [adult(suspected), adult({ ...wants, phoneWatched: 'unsure' })],
    hidden: [adult({ ...wants, phoneWatched: 'no' }), adult(ruledOut), adult()],
  },
  'record-access': {
    shown: [adult(suspected), adult({ ...wants, recordAccess: 'someone-else' })],
    hidden: [adult({ ...wants, recordAccess: 'self-only' }), adult(ruledOut)],
  },
  'paper-not-safe': {
    shown: [adult(suspected), adult({ ...wants, paper: 'unsure' })],
    hidden: [adult({ ...wants, paper: 'safe' }), adult(ruledOut)],
  },
  'safe-contact': {
    shown: [adult({ ...wants, safeContact: 'none' })],
    hidden: [adult(wants)],
  },
})

const minors = (): Partial<Record<CardId, Shown>> => ({
  'age-in-doubt': {
    shown: [child({ age: 'maybe-under-18' }), adult({ age: 'adult-age-unsure' })],
    hidden: [child(), adult()],
  },
  'child-few-questions': {
    shown: [child(suspected), child({ concern: 'uncertain' })],
    hidden: [adult(suspected), child(ruledOut), child()],
  },
  'removal-risk': {
    shown: [child(suspected), child({ ...suspected, removalRisk: 'unsure' })],
    hidden: [child({ ...suspected, removalRisk: 'no' }), adult(suspected)],
  },
  'guardian-withhold': {
    shown: [child(suspected), child({ ...suspected, guardianInvolved: 'unsure' })],
    hidden: [child({ ...suspected, guardianInvolved: 'no' }), adult(suspected)],
  },
  'not-in-trouble': {
    shown: (['sex', 'both', 'unsure'] as const).map((exploitation) =>
      child({ ...suspected, exploitation }),
    ),
    hidden: [
      child({ ...suspected, exploitation: 'labor' }),
      adult({ ...suspected, exploitation: 'sex' }),
    ],
  },
  'minor-consent': {
    shown: [
      child(suspected),
      child({ ...ruledOut, clinicalFlags: ['recent-sexual-assault'] }),
      child({ ...ruledOut, clinicalFlags: ['pregnancy'] }),
    ],
    hidden: [child(ruledOut), adult({ ...suspected, clinicalFlags: ['pregnancy'] })],
  },
  'minor-injury': {
    shown: [child({ injury: 'firearm' }), child({ injury: 'unsure' })],
    hidden: [child({ injury: 'other-cause' }), adult({ injury: 'assault' })],
  },
  'turning-18': {
    shown: [
      child({ ...suspected, age: 17 }),
      child({ ...suspected, age: 'under-18', daysToEighteen: 30 }),
    ],
    hidden: [child(suspected), child({ ...ruledOut, age: 17 })],
  },
  'otip-request': {
    shown: [child({ concern: 'disclosed' })],
    hidden: [child({ concern: 'uncertain' }), adult(suspected)],
  },
})

/** Nothing but the notice of an exam stands: the wound was decided not to be one. */
const examOnly = (): Bedside =>
  adult({
    clinicalFlags: ['recent-sexual-assault'],
    ...suspected,
    ...nobody,
    rightsCard: 'given',
    forensicExam: 'accept',
  }).do({
    type: 'DECIDE',
    duty: 'injuryReport',
    decision: 'notOwed',
    reason: 'injury-has-another-cause',
    at: friday,
  })

const duties = (): Partial<Record<CardId, Shown>> => ({
  'labor-words': {
    shown: [
      child({ ...suspected, exploitation: 'labor' }),
      adult({ ...suspected, exploitation: 'both', otherChildAtRisk: 'yes' }),
      adult({ ...suspected, exploitation: 'unsure', age: 70, when: 'current' }),
      adult({ ...suspected, exploitation: 'labor', otherAdultAtRisk: 'unsure' }),
    ],
    hidden: [
      adult({ ...suspected, exploitation: 'labor' }),
      child({ ...suspected, exploitation: 'sex' }),
    ],
  },
  'image-handling': {
    shown: [
      child({ ...suspected, exploitation: 'images-online' }),
      child({ ...suspected, exploitation: 'sex' }),
      adult({ ...suspected, exploitation: 'images-online', when: 'past-as-child' }),
      adult({ ...suspected, exploitation: 'images-online', otherChildAtRisk: 'yes' }),
      child({ ...ruledOut, ruledOutCheck: 'one-or-more' }),
    ],
    hidden: [
      child({ ...suspected, exploitation: 'labor' }),
      child({ ...ruledOut, ruledOutCheck: 'none-of-these', exploitation: 'images-online' }),
      adult({ ...suspected, exploitation: 'images-online', when: 'current' }),
      adult({ ...suspected, exploitation: 'sex', when: 'past-as-child' }),
    ],
  },
  'injury-question': {
    shown: [adult({ injury: 'unsure' })],
    hidden: [adult({ injury: 'assault' }), adult()],
  },
  consult: { shown: [child({ concern: 'uncertain' })], hidden: [child(suspected), adult()] },
  'other-people-at-risk': {
    shown: [
      adult(suspected),
      adult({ ...suspected, otherChildAtRisk: 'no', otherAdultAtRisk: 'nothing-known' }),
      adult({ ...suspected, otherChildAtRisk: 'nothing-known', otherAdultAtRisk: 'no' }),
      adult({ ...ruledOut, otherChildAtRisk: 'yes' }),
      adult({ ...ruledOut, otherAdultAtRisk: 'yes' }),
    ],
    hidden: [adult({ ...suspected, ...nobody }), adult(ruledOut), adult()],
  },
  'past-as-child': {
    shown: [adult({ ...suspected, when: 'past-as-child' })],
    hidden: [adult({ ...suspected, when: 'past' })],
  },
  'elder-60-64': {
    shown: ([60, 64, 'adult-60-64'] as const).map((age) => adult({ ...suspected, age })),
    hidden: [
      ...([59, 65, 'adult-65-plus'] as const).map((age) => adult({ ...suspected, age })),
      adult({ ...ruledOut, age: 62 }),
    ],
  },
  'inpatient-dependent': {
    shown: ([40, 62] as const).map((age) => adult({ ...suspected, age, disposition: 'admitted' })),
    hidden: [
      adult({ ...suspected, age: 65, disposition: 'admitted' }),
      adult({ ...suspected, disposition: 'discharged' }),
      adult({ ...suspected, dependent: 'yes', disposition: 'admitted' }),
      adult({ ...ruledOut, disposition: 'admitted' }),
      child({ ...suspected, disposition: 'admitted' }),
    ],
  },
  'care-facility': {
    shown: [
      adult({ ...suspected, age: 70, when: 'current', careFacility: 'yes' }),
      adult({ otherAdultAtRisk: 'yes', careFacility: 'unsure' }),
    ],
    hidden: [adult({ ...suspected, age: 70, when: 'current', careFacility: 'no' })],
  },
  'adult-choice': {
    shown: [adult(suspected), adult({ concern: 'uncertain' }), examOnly()],
    hidden: [
      adult({ ...suspected, injury: 'assault' }),
      child(suspected),
      adult(ruledOut),
      adult(),
    ],
  },
})

const passedOn = [
  'admitted',
  'transferred',
  'protective-custody',
  'returned-to-custody',
  'psychiatric-hold',
] as const
const atPlan = (bedside: Bedside) => bedside.toPlan()
const leaving = (): Partial<Record<CardId, Shown>> => ({
  declined: {
    shown: [adult({ permission: 'declined' }), adult({ ...wants, help: 'nothing-today' })],
    hidden: [adult({ permission: 'not-now' }), adult(wants)],
  },
  deferred: {
    shown: [
      adult({ limitsExplained: 'not-yet' }),
      adult({ limitsExplained: 'not-possible' }),
      adult({ permission: 'not-now' }),
      adult({ permission: 'cannot-answer' }),
      adult({ clinicalFlags: ['no-capacity-now'] }),
    ],
    hidden: [adult(), adult({ permission: 'declined' })],
  },
  'door-open': {
    shown: [
      adult({ ...suspected, privacy: 'companion-stays' }),
      adult({ ...wants, help: 'nothing-today' }),
      adult({ ...suspected, clinicalFlags: ['no-capacity-now'] }),
    ],
    hidden: [adult(suspected), adult({ ...ruledOut, privacy: 'companion-stays' })],
  },
  'psychiatric-hold': {
    shown: [adult({ disposition: 'psychiatric-hold' })],
    hidden: [adult({ disposition: 'admitted' })],
  },
  'handover-person-to-person': {
    shown: [
      ...passedOn.map((disposition) => adult({ disposition })),
      handedOver(child(suspected)),
      event(event(child(suspected), 'EMERGENCY'), 'RESPONDERS_TOOK_OVER'),
    ],
    hidden: [adult({ disposition: 'discharged' }), adult()],
  },
  'left-early': {
    shown: [
      adult({ disposition: 'left-early' }),
      event(child(suspected), 'PATIENT_LEFT').say({ disposition: 'transferred' }, 'changed'),
    ],
    hidden: [adult({ disposition: 'discharged' })],
  },
  died: { shown: [adult({ disposition: 'died' })], hidden: [adult({ disposition: 'admitted' })] },
  'after-ruled-out': {
    shown: [adult(ruledOut)],
    hidden: [adult({ ...ruledOut, injury: 'unsure' }), adult(suspected)],
  },
  'billing-and-portal': {
    shown: [adult(suspected), adult({ injury: 'assault' })],
    hidden: [adult(), adult(ruledOut)],
  },
  'staff-support': {
    shown: [
      atPlan(adult({ ...suspected, ...nobody, permission: 'declined' })),
      handedOver(child(suspected)),
      adult({ ...ruledOut, ...nobody, disposition: 'died' }),
    ],
    hidden: [adult(suspected), atPlan(adult({ ...ruledOut, ...nobody }))],
  },
  debrief: {
    shown: [
      atPlan(adult({ ...ruledOut, ...nobody, injury: 'assault' })),
      atPlan(event(adult({ ...ruledOut, ...nobody }), 'EMERGENCY')),
      adult({ ...ruledOut, ...nobody, disposition: 'died' }),
      atPlan(
        adult({ ...ruledOut, ...nobody, injury: 'assault' })
          .done('injuryReport', 'call-police')
          .say({ injury: 'none', limitsExplained: 'yes' }, 'entered-wrongly'),
      ),
    ],
    hidden: [adult({ ...suspected, injury: 'assault' }), atPlan(adult({ ...ruledOut, ...nobody }))],
  },
})

const apart = { age: 30, interpreter: 'not-needed', privacy: 'alone' } as const
const room = (): Partial<Record<CardId, Shown>> => ({
  'other-staff': {
    shown: [only({ role: 'other-staff' })],
    hidden: [only({ role: 'practitioner' })],
  },
  'no-information': {
    shown: [
      adult({ concern: 'uncertain' }),
      adult({ danger: ['threat', 'medical'] }),
      adult({ entry: 'self-identified' }),
      adult({ injury: 'assault' }),
    ],
    hidden: [adult(), adult({ ...ruledOut, danger: 'medical' })],
  },
  'responders-not-a-report': {
    shown: [
      event(child(suspected), 'EMERGENCY'),
      event(event(child(suspected), 'EMERGENCY'), 'RESPONDERS_TOOK_OVER'),
      child({ ...suspected, custody: 'officer-present' }),
      child({ ...suspected, custody: 'in-custody' }),
    ],
    hidden: [child(suspected), adult({ custody: 'in-custody' }), event(adult(), 'EMERGENCY')],
  },
  'custody-officer': {
    shown: [adult({ custody: 'officer-present' }), adult({ custody: 'in-custody' })],
    hidden: [adult()],
  },
  'interpreter-rules': {
    shown: [
      adult({ interpreter: 'professional' }),
      adult({ interpreter: 'unavailable' }),
      only({ language: 'es' }),
      only({ language: 'ase-en' }),
    ],
    hidden: [
      adult({ language: 'es' }),
      only({ language: 'en-US' }),
      only({ language: 'en' }),
      only({}),
    ],
  },
  'companion-stays': {
    shown: [adult({ privacy: 'companion-stays' }), adult({ privacy: 'not-yet' })],
    hidden: [adult(), only({})],
  },
  'observe-only': {
    shown: [
      adult({ privacy: 'companion-stays' }),
      adult({ permission: 'declined' }),
      only({ ...apart, limitsExplained: 'not-possible' }),
      only({ ...apart, limitsExplained: 'yes' }).do({ type: 'COMPANION_BACK', at: friday }),
    ],
    hidden: [
      adult(),
      only({ danger: 'none', age: 30 }),
      only({ ...apart, limitsExplained: 'yes' }),
    ],
  },
  'universal-information': {
    shown: [
      adult({ permission: 'declined' }),
      adult({ permission: 'not-now' }),
      adult({ privacy: 'companion-stays' }),
      adult({ ...wants, help: 'info-only' }),
      adult({ concern: 'uncertain' }),
      adult(ruledOut),
      child({ age: 12, ...ruledOut }),
    ],
    hidden: [adult(suspected), child({ age: 11, ...ruledOut })],
  },
})

const groups = { body, choices, minors, duties, leaving, room }

describe.each(Object.entries(groups))('the cards about %s', (_, table) => {
  test('stand where they help, and nowhere else', () => {
    const wrong: string[] = []
    for (const [card, { shown, hidden }] of Object.entries(table())) {
      const has = ({ state }: Bedside) => guidanceFor(state.context).some((id) => id === card)
      shown.forEach((bedside, at) => has(bedside) || wrong.push(`${card} is missing, ${at}`))
      hidden.forEach((bedside, at) => has(bedside) && wrong.push(`${card} is too much, ${at}`))
    }
    expect(wrong).toEqual([])
  })
})
