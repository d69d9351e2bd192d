import { carefulOf } from '../../../content/paperRules.ts'
import { rowFor } from '../../../content/offerRules.ts'
import type { Facts } from '../../../flows/facts.ts'
import type { View } from '../../../flows/view.ts'
import { type Pathway, theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { taking } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

const seenAs = (view: View, facts: Facts): View => Object.create(view, { facts: { value: facts } })
/** Offers as they would be if one value of a fact were taken for another. */
const judging = (fact: keyof Facts, from: unknown, to: unknown): Partial<Pathway> => ({
  judge: (resource, view, audience) =>
    theirs.judge(resource, seenAs(view, taking(view.known, fact, from, to).facts), audience),
})
/** What is offered for real, with one service more or less. */
const offering = (change: (view: View, ids: string[]) => string[]): Partial<Pathway> => ({
  offersFor: (memory, audience) => {
    const { offered, withheld } = theirs.offersFor(memory, audience)
    const all = [...offered, ...withheld]
    const ids = change(
      theirs.viewOf(memory),
      offered.map(({ id }) => id),
    )
    return {
      offered: all.filter(({ id }) => ids.includes(id)),
      withheld: all.filter(({ id }) => !ids.includes(id)),
    }
  },
})

/** Services beyond their limits or missing, and doubts that protect less than a sure answer. */
export const brokenOffers: readonly Broken[] = [
  {
    what: 'limits are not looked at for somebody who came to ask',
    id: 'SP-11',
    part: 'offers',
    says: /offered beyond its limits/u,
    pieces: {
      judge: (resource, view, audience) =>
        view.facts.entry === 'self-identified'
          ? { offer: true, because: [] }
          : theirs.judge(resource, view, audience),
    },
  },
  {
    what: 'a service asked for by name is offered beyond its ages',
    id: 'SP-11',
    part: 'offers',
    says: /offered beyond its limits/u,
    pieces: {
      judge: (resource, view, audience) =>
        view.facts.choices?.[resource.id] === 'accept'
          ? { offer: true, because: [] }
          : theirs.judge(resource, view, audience),
    },
  },
  {
    what: 'a service for the young is offered to whoever came to ask',
    id: 'SP-11',
    part: 'besides',
    says: /project-choice is offered beyond its limits/u,
    pieces: offering(({ facts }, ids) =>
      facts.entry === 'self-identified' ? [...ids, 'project-choice'] : ids,
    ),
  },
  {
    what: 'nobody but 911 and the hotline is left to be called',
    id: 'SP-11',
    part: 'patients',
    says: /is not offered/u,
    pieces: offering(({ facts }, ids) =>
      facts.privacy === 'companion-stays' ? ['emergency-911', 'nhth'] : ids,
    ),
  },
  {
    what: 'after the talk has ended an elder’s report names no agency',
    id: 'SP-11',
    part: 'acts',
    says: /oc-aps is not offered/u,
    pieces: offering((view, ids) =>
      view.known.memory.lifecycle === 'open' ? ids : ids.filter((id) => id !== 'oc-aps'),
    ),
  },
  {
    what: '“not sure” about a place for tonight brings no bed',
    id: 'SP-08',
    part: 'offers',
    says: /tonight is unsure/u,
    pieces: judging('tonight', 'unsure', 'safe-place'),
  },
  {
    what: 'an age in doubt rules out what the young are offered',
    id: 'SP-08',
    part: 'offers',
    says: /age is maybe-under-18/u,
    pieces: judging('age', 'maybe-under-18', 67),
  },
  {
    what: 'the harm in doubt rules out a service',
    id: 'SP-08',
    part: 'offers',
    says: /exploitation is unsure/u,
    pieces: judging('exploitation', 'unsure', 'labor'),
  },
  {
    what: '“not sure” about the place leaves the patient untold',
    id: 'SP-08',
    part: 'scripts',
    says: /careFacility is unsure/u,
    pieces: {
      scriptsFor: (view, page) =>
        view.facts.careFacility === 'unsure' ? [] : theirs.scriptsFor(view, page),
    },
  },
  {
    what: 'paper in doubt counts as safe',
    id: 'SP-13',
    part: 'cards',
    says: /paper goes to a patient/u,
    pieces: { carefulOf: (facts) => carefulOf(facts.paper === 'unsure' ? { ...safe } : facts) },
  },
  {
    what: 'a watched phone in doubt counts as safe',
    id: 'SP-08',
    part: 'cards',
    says: /phoneWatched is unsure/u,
    pieces: {
      carefulOf: (facts) =>
        carefulOf(facts).filter((id) => id !== 'phone' || facts.phoneWatched !== 'unsure'),
    },
  },
  {
    what: 'a row of its own forgets the patient’s view',
    id: 'SP-11',
    part: 'offers',
    says: /nhth is offered for patient/u,
    pieces: {
      rowFor: (name) => (name === 'nhth' ? () => ({ offer: true, because: [] }) : rowFor(name)),
    },
  },
]
const safe: Facts = { concern: 'suspected', paper: 'safe', phoneWatched: 'no' }
