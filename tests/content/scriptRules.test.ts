import { describe, expect, test } from 'vitest'
import { type ScriptId, scripts, scriptsFor } from '../../content/scripts.ts'
import type { Facts } from '../../flows/facts.ts'
import type { Page } from '../../flows/view.ts'
import type { Bedside } from '../flows/bedside.ts'
import { adult, child, nobody, only, ruledOut, suspected } from './encounters.ts'

const said = ({ view }: Bedside, page: Page): string[] => scriptsFor(view, page).map(({ id }) => id)
const on = (step: Page['step'], fact: Page['fact'] = null): Page => ({ step, fact })

const company = { privacy: 'companion-stays' } as const satisfies Facts
const before = { danger: 'none', age: 30, interpreter: 'not-needed', privacy: 'alone' } as const
const wants = { ...suspected, ...nobody, help: 'wants-options' } as const

type Told = () => readonly Bedside[]
type Words = [ScriptId, Page, yes: Told, no: Told]
const room: Words[] = [
  ['routine-separation', on('privacy'), () => [only({})], () => []],
  ['one-at-a-time', on('make-privacy'), () => [only({})], () => []],
  ['phones-away', on('make-privacy'), () => [only({})], () => []],
  ['comfort', on('make-privacy'), () => [only({})], () => []],
  [
    'officer-space',
    on('privacy'),
    () => [only({ custody: 'officer-present' }), only({ custody: 'in-custody' })],
    () => [only({ custody: 'none' }), only({})],
  ],
  [
    'interpreter-offer',
    on('make-privacy'),
    () => [only({ interpreter: 'not-yet' }), only({ interpreter: 'unavailable' })],
    () => [only({ interpreter: 'professional' }), only({})],
  ],
  ['call-button', on('concern', 'concern'), () => [adult(company)], () => [adult()]],
  ['come-back', on('plan'), () => [adult(company)], () => [adult()]],
]
const first: Words[] = [
  [
    'interpreter-set-up',
    on('say-first'),
    () => [adult({ interpreter: 'professional' })],
    () => [adult(), adult({ ...company, interpreter: 'professional' })],
  ],
  ['permission', on('say-first'), () => [adult()], () => [child(), only(before)]],
  [
    'permission-minor',
    on('say-first'),
    () => [child()],
    () => [adult(), only({ ...before, age: 16 })],
  ],
]
const concern: Words[] = [
  [
    'decline',
    on('concern', 'concern'),
    () => [adult({ permission: 'declined' }), adult({ permission: 'not-now' })],
    () => [adult(), child({ permission: 'declined' })],
  ],
  [
    'decline-minor',
    on('concern', 'concern'),
    () => [child({ permission: 'declined' })],
    () => [child()],
  ],
  [
    'universal',
    on('concern', 'concern'),
    () => [adult(), adult({ permission: 'declined' }), child({ age: 12 })],
    () => [
      child({ age: 11 }),
      adult({ permission: 'cannot-answer' }),
      only({ ...before, limitsExplained: 'yes' }),
      only({ ...before, permission: 'yes' }),
      adult({ limitsExplained: 'not-possible' }),
    ],
  ],
  [
    'invitation',
    on('concern', 'concern'),
    () => [adult(), child()],
    () => [adult({ permission: 'declined' }), child({ age: 9 })],
  ],
  [
    'invitation-child',
    on('concern', 'concern'),
    () => [child({ age: 9 })],
    () => [child(), child({ age: 9, permission: 'declined' })],
  ],
  [
    'thank-you',
    on('concern', 'concern'),
    () => [adult()],
    () => [adult({ permission: 'declined' })],
  ],
]
const asked: Words[] = (
  [
    ['family', on('minor-safety', 'guardianInvolved')],
    ['leaving-soon', on('minor-safety', 'removalRisk')],
    ['staying-where', on('minor-safety', 'placement')],
    ['chart-access', on('minor-safety', 'recordAccess')],
    ['chart-access', on('safety-plan', 'recordAccess')],
    ['others', on('others')],
    ['exam', on('forensic', 'forensicExam')],
    ['help', on('help', 'help')],
    ['needs', on('needs')],
    ['choices', on('choices')],
    ['tonight', on('safety-plan', 'tonight')],
    ['phone-watched', on('safety-plan', 'phoneWatched')],
    ['paper', on('safety-plan', 'paper')],
    ['learn-number', on('safety-plan', 'paper')],
    ['contact', on('safety-plan', 'safeContact')],
  ] as const
).map(([id, page]) => [id, page, () => [adult()], () => [adult({ permission: 'declined' })]])
const choosing: Words[] = [
  [
    'others-past',
    on('others'),
    () => [adult({ ...suspected, when: 'past-as-child' })],
    () => [
      adult({ ...suspected, when: 'past' }),
      adult({ ...suspected, when: 'past-as-child', permission: 'declined' }),
    ],
  ],
  [
    'rights-card',
    on('forensic', 'rightsCard'),
    () => [adult({ permission: 'declined' })],
    () => [adult(company)],
  ],
  ['police', on('choices'), () => [adult()], () => [child(), adult({ permission: 'declined' })]],
  ['hotline', on('choices'), () => [adult()], () => [child(), adult({ permission: 'declined' })]],
  [
    'hotline-minor',
    on('choices'),
    () => [child()],
    () => [adult(), child({ permission: 'declined' })],
  ],
  [
    'nothing-today',
    on('plan'),
    () => [adult({ ...wants, help: 'nothing-today' })],
    () => [adult(wants)],
  ],
]
const elder = { ...suspected, age: 70, when: 'current' } as const
const telling: Words[] = [
  [
    'tell-child',
    on('reports'),
    () => [child(suspected)],
    () => [child({ ...suspected, age: 9 }), child()],
  ],
  [
    'tell-child-young',
    on('plan'),
    () => [child({ ...suspected, age: 9 })],
    () => [child(suspected)],
  ],
  [
    'tell-other-child',
    on('reports'),
    () => [adult({ otherChildAtRisk: 'yes' })],
    () => [adult({ otherChildAtRisk: 'unsure' }), adult()],
  ],
  [
    'tell-injury',
    on('reports'),
    () => [adult({ injury: 'assault' })],
    () => [
      adult({ injury: 'unsure' }),
      adult({ injury: 'assault' }).done('injuryReport', 'tell-patient', { told: 'told' }),
    ],
  ],
  [
    'tell-adult',
    on('reports'),
    () => [adult({ ...elder, careFacility: 'no' })],
    () => [adult({ ...elder, careFacility: 'yes' }), adult({ ...elder, careFacility: 'unsure' })],
  ],
  [
    'tell-adult-facility',
    on('reports'),
    () => [adult({ ...elder, careFacility: 'yes' }), adult({ ...elder, careFacility: 'unsure' })],
    () => [adult({ ...elder, careFacility: 'no' })],
  ],
]

describe.each(Object.entries({ room, first, concern, asked, choosing, telling }))(
  '%s',
  (_, words) => {
    test.each(words)('%s is said where it fits, and else not', (id, page, yes, no) => {
      for (const bedside of yes()) expect(said(bedside, page)).toContain(id)
      for (const bedside of no()) expect(said(bedside, page)).not.toContain(id)
    })
  },
)

test('the limits are told an adult who may be wounded by a gun, older by band, dependent or in doubt', () => {
  const limits = (facts: Facts) =>
    said(adult(facts), on('say-first')).filter((id) => id.startsWith('limits'))
  expect(limits({ injury: 'firearm' })).toEqual(['limits-injured'])
  expect(limits({ age: 'adult-60-64' })).toEqual(['limits-older'])
  expect(limits({ dependent: 'yes' })).toEqual(['limits-older'])
  expect(limits({ age: 'adult-age-unsure' })).toEqual(['limits-older'])
})

test('nothing is said on a page it was not written for, or to a patient who is not here', () => {
  expect(said(adult(), on('danger', 'danger'))).toEqual([])
  expect(said(adult({ disposition: 'left-early' }), on('others'))).toEqual([])
  expect(said(adult(ruledOut), on('others'))).toEqual(['others'])
})

test('only what a companion may hear is marked fit to be overheard', () => {
  expect(scripts.filter(({ overheard }) => overheard).map(({ id }) => id)).toEqual([
    'routine-separation',
    'one-at-a-time',
    'phones-away',
    'officer-space',
    'interpreter-offer',
    'comfort',
    'call-button',
    'come-back',
  ])
})
