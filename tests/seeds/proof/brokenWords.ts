import { rowFor } from '../../../content/offerRules.ts'
import { type Pathway, theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { taking } from './breaking.ts'
import type { Broken } from './brokenTables.ts'

const offering = (id: string): Partial<Pathway> => ({
  rowFor: (name) =>
    name === id ? () => ({ offer: true, because: [{ id: 'always' }] }) : rowFor(name),
})
const worded = (file: string, path: string, text: string | null): Partial<Pathway> => ({
  words: () => {
    const words = theirs.words()
    const es = words.es.flatMap((one) => {
      if (one.file !== file || one.path !== path) return [one]
      return text === null ? [] : [{ ...one, text }]
    })
    return { ...words, es }
  },
})

/** Offers, words and the chart itself with one thing wrong: found without walking. */
export const brokenWords: readonly Broken[] = [
  {
    what: 'Project CHOICE is offered beyond its ages',
    id: 'SP-11',
    part: 'offers',
    pieces: offering('project-choice'),
  },
  {
    what: 'staff are told to call the police about an adult who did not ask',
    id: 'SP-04',
    part: 'offers',
    pieces: offering('local-law-enforcement'),
  },
  {
    what: 'the immigration tip line is offered',
    id: 'SP-23',
    part: 'offers',
    pieces: offering('hsi-tipline'),
  },
  {
    what: 'a sentence asks to hold a child',
    id: 'SP-23',
    part: 'texts',
    pieces: worded('scripts', 'comfort.text', 'Retenga al menor hasta que llegue la policía.'),
  },
  {
    what: 'an end has no words in Spanish',
    id: 'SP-12',
    part: 'texts',
    pieces: worded('endStates', 'adult-info.title', null),
  },
  {
    what: 'a word on the screen tells a companion',
    id: 'SP-13',
    part: 'texts',
    pieces: worded('steps', 'steps.danger.title', 'Explotación'),
  },
  {
    what: 'words to the patient are read aloud in front of a companion',
    id: 'SP-13',
    part: 'scripts',
    pieces: {
      scriptsFor: (view, page) => {
        const { facts } = taking(view.known, 'privacy', 'companion-stays', 'alone')
        return theirs.scriptsFor(Object.create(view, { facts: { value: facts } }), page)
      },
    },
  },
  {
    what: 'birthplace becomes a fact',
    id: 'SP-14',
    part: 'facts',
    pieces: { facts: () => [...theirs.facts(), 'birthplace'] },
  },
  {
    what: 'two ways could be gone at once',
    id: 'SP-07',
    part: 'duties',
    pieces: {
      chart: {
        states: {
          duty: {
            on: {
              '*': ['owed', 'owed'].map((status) => ({
                guard: { type: 'leadsToStatus', params: { status } },
              })),
            },
          },
        },
      },
    },
  },
]
