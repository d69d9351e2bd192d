import type { Form } from './form.ts'

const said = () => ({ en: '', es: '' })
/** A short name that no other entry of the list has. */
const newId = (rows: readonly { id: string }[]): string => {
  const ids = new Set(rows.map(({ id }) => id))
  for (let number = 1; ; number += 1) if (!ids.has(`new-${number}`)) return `new-${number}`
}

/** Empty entries, each under a name of its own, with what is most often right. */
export const newRow = {
  cues: (rows: Form['cues']): Form['cues'][number] => ({
    id: newId(rows),
    at: 'first-glance',
    says: said(),
    taken: false,
  }),
  reveals: (rows: Form['reveals']): Form['reveals'][number] => ({
    id: newId(rows),
    topic: 'life',
    of: 'patient',
    at: 'concern',
    needs: ['privacy', 'limits', 'permission'],
    after: '',
    says: said(),
    instead: said(),
    brings: [],
    never: false,
    no: false,
    taken: false,
  }),
  events: (rows: Form['events']): Form['events'][number] => ({
    id: newId(rows),
    trigger: { kind: 'step', value: 'concern' },
    says: said(),
    companion: '',
    brings: [],
    taken: false,
  }),
  calls: (): Form['calls'][number] => ({
    task: '',
    busy: '0',
    answers: said(),
    asks: [said(), said()],
    person: said(),
    number: 'PRACTICE-0001',
    taken: false,
  }),
  teachingPoints: (rows: Form['teachingPoints']): Form['teachingPoints'][number] => ({
    id: newId(rows),
    says: said(),
    sources: 'local',
    after: [],
    taken: false,
  }),
}
