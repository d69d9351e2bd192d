import type { Facts } from '../../flows/facts.ts'
import {
  adultAlone,
  aloneAndAgreed,
  Bedside,
  calmGlance,
  childAlone,
  friday,
  nobodyElse,
} from '../flows/bedside.ts'

const concerns = ['disclosed', 'suspected', 'uncertain', 'ruled-out'] as const
const kinds = [undefined, 'sex', 'labor', 'both', 'images-online', 'unsure'] as const
const whens = [undefined, 'current', 'past', 'past-as-child', 'unsure'] as const
const ages = [16, 'maybe-under-18', 30, 62] as const

/** Each age with each concern, kind and time, as far as they may be answered together. */
const kindsAndTimes = (): Bedside[] =>
  ages.flatMap((age) =>
    concerns.flatMap((concern) => {
      const before = new Bedside().say({
        ...calmGlance,
        age,
        ...(typeof age === 'number' && age > 17 && { dependent: 'no' }),
        ...aloneAndAgreed,
        concern,
      })
      return kinds.flatMap((exploitation) =>
        whens.map((when) =>
          goneOnFrom(before).say({ ...(exploitation && { exploitation }), ...(when && { when }) }),
        ),
      )
    }),
  )

/** The same encounter up to here, to be told in another way from here on. */
const goneOnFrom = ({ state }: Bedside): Bedside => {
  const bedside = new Bedside()
  bedside.state = state
  return bedside
}

const concern = 'suspected'
const adult = (facts: Facts): Bedside => adultAlone().say(facts, 'changed')

/** Encounters in which something else happens: flags, companions, wishes, ways to leave. */
const turns = (): Bedside[] => [
  adult({ role: 'other-staff', entry: 'self-identified', custody: 'officer-present' }),
  adult({ clinicalFlags: ['strangulation', 'self-harm', 'withdrawal-overdose', 'pregnancy'] }),
  adult({ clinicalFlags: ['recent-sexual-assault', 'no-capacity-now'] }),
  adult({ danger: 'threat', injury: 'assault' }),
  childAlone(17).say({ concern, injury: 'assault' }, 'changed'),
  adult({ age: 'adult-age-unsure', concern }),
  adult({ interpreter: 'professional', language: 'es', concern }),
  adult({ privacy: 'companion-stays', concern }),
  adult({ permission: 'declined', concern }),
  adult({ concern, disposition: 'psychiatric-hold' }),
  adult({ concern, disposition: 'admitted' }),
  adult({ age: 70, concern, when: 'current', careFacility: 'yes' }),
  adult({
    concern,
    help: 'wants-options',
    needs: ['em-shelter'],
    police: 'wants',
    hotline: 'call-together',
    tonight: 'unsafe',
    safeContact: 'phone',
  }),
  adult({ concern, disposition: 'died' }),
  adult({ concern: 'ruled-out', ...nobodyElse }).toPlan(),
  adult({ concern, ...nobodyElse, help: 'nothing-today' }).toPlan(),
  adult({ concern, injury: 'assault', ...nobodyElse, limitsExplained: 'yes', help: 'info-only' })
    .say({ choices: {}, police: 'later' })
    .toPlan(),
  adult({ concern }).do({ type: 'PATIENT_LEFT', at: friday }),
  adult({ concern }).do({ type: 'HAND_OVER', to: 'ward nurse', at: friday }),
]

/** Every encounter the rules of words are tried on; told anew at each call. */
export const everyWay = (): readonly Bedside[] => [...kindsAndTimes(), ...turns()]
