import { type FactId, optionsOf } from '../../flows/facts.ts'
import { dutyIds } from '../../flows/ids.ts'
import type { JournalEvent } from '../../flows/journal.ts'
import { musts } from '../../flows/goOn.ts'
import type { Memory } from '../../flows/memory.ts'
import { type View, viewOf } from '../../flows/view.ts'
import { decidesAll, doesAll, happens, says } from '../proof/told.ts'

/** How a visit goes on: the events, and whether that leaves the plain course. */
export type Turn = { events: readonly JournalEvent[]; plain: boolean }

/** What is answered where nothing else is tried. */
export type Course = Partial<Record<FactId, unknown>>
const plainly: Course = {
  danger: 'none',
  age: 'adult-under-60',
  interpreter: 'not-needed',
  dependent: 'no',
  clinicalFlags: 'none',
  concern: 'suspected',
  ruledOutCheck: 'none-of-these',
  otherChildAtRisk: 'nothing-known',
  otherAdultAtRisk: 'nothing-known',
  forensicExam: 'decline',
}
/**
 * The courses from which every answer is tried in turn: an adult, alone, who wants to hear of help;
 * then a child, an elder, someone hurt, and whoever cannot be heard alone or understood.
 */
export const courses: readonly Course[] = [
  {},
  { age: 'under-18' },
  { age: 'under-18', concern: 'ruled-out', privacy: 'companion-stays' },
  { age: 'adult-65-plus' },
  { clinicalFlags: ['recent-sexual-assault'] },
  { privacy: 'companion-stays', injury: 'firearm' },
  { interpreter: 'not-yet' },
  { concern: 'ruled-out', limitsExplained: 'not-possible' },
]
const special: Partial<Record<FactId, readonly unknown[]>> = {
  age: [...optionsOf('age'), 17],
  clinicalFlags: [
    'none',
    ...optionsOf('clinicalFlags').flatMap((one) => (one === 'none' ? [] : [[one]])),
  ],
  needs: optionsOf('needs').map((need) => [need]),
  choices: [
    { 'waymakers-ht': 'accept' },
    { 'waymakers-ht': 'later' },
    { 'waymakers-ht': 'decline' },
  ],
  otherChildren: [1, 2],
  daysToEighteen: [30],
  language: [],
  serviceFit: optionsOf('serviceFit').map((wish) => [wish]),
}

/** Every answer that is tried for a fact, the one of this course first. */
export const valuesOf = (fact: FactId, course: Course = {}): readonly unknown[] => {
  const all = special[fact] ?? optionsOf(fact)
  const plain = course[fact] ?? plainly[fact] ?? all[0]
  const others = all.filter((value) => wordOf(value) !== wordOf(plain))
  return all.length === 0 ? [] : [plain, ...others]
}
export const isPlain = (fact: FactId, value: unknown, course: Course): boolean =>
  wordOf(valuesOf(fact, course)[0]) === wordOf(value)

/** The question that is put now: on a page with several, first those that must be answered. */
const factHere = (memory: Memory, { page, pending }: View): FactId | undefined => {
  const row = memory.rows.find(({ id }) => id === page.step)
  const here = [...(row?.asks ?? []).map(({ fact }) => fact), ...(row?.takes ?? [])]
  return page.fact ?? [...musts(memory), ...pending].find((fact) => here.includes(fact))
}

const answering = (memory: Memory, view: View, course: Course): Turn[] => {
  const fact = factHere(memory, view)
  if (!fact) return []
  const basis = memory.answered[fact] ? 'changed' : undefined
  const must = musts(memory).includes(fact)
  const turns = valuesOf(fact, course).map((value, at) => ({
    events: [says(fact, value, basis)],
    plain: must && at === 0,
  }))
  return must ? turns : [...turns, { events: [happens('GO_ON', { fact })], plain: true }]
}

/** What a page accepts without asking, and no other page asks: who stands there, who came to ask. */
const volunteered = ({ rows, answered }: Memory, { page }: View, course: Course): Turn[] => {
  const asked = new Set(rows.flatMap(({ asks }) => asks.map(({ fact }) => fact)))
  const takes = rows.find(({ id }) => id === page.step)?.takes ?? []
  return takes
    .filter((fact) => !asked.has(fact) && !answered[fact])
    .flatMap((fact) =>
      valuesOf(fact, course).map((value) => ({ events: [says(fact, value)], plain: false })),
    )
}

const forDuties = (view: View): Turn[] => {
  const status = (wanted: string) => dutyIds.some((id) => view.duties[id].status === wanted)
  // A duty never waits for the conversation; what is open when the plan is reached is done there.
  const plain = view.page.step === 'reports' || view.page.step === 'plan'
  const undecided = status('undecided')
  return [
    ...(undecided ? (['owed', 'notOwed'] as const) : []).map((decision) => ({
      events: decidesAll(view, decision),
      plain,
    })),
    ...(status('owed') ? [{ events: doesAll(view, 'sent'), plain }] : []),
  ]
}
const leaving = ({ page }: View, course: Course): Turn[] =>
  page.step !== 'plan'
    ? []
    : [
        { events: [happens('FINISH')], plain: true },
        ...valuesOf('disposition', course).map((value) => ({
          events: [says('disposition', value)],
          plain: false,
        })),
      ]

/** Everything a nurse may do on this page of a visit. */
export const turnsOf = (memory: Memory, course: Course): readonly Turn[] => {
  if (memory.lifecycle !== 'open') return []
  if (memory.emergency === 'active') return [{ events: [happens('EMERGENCY_OVER')], plain: true }]
  const view = viewOf(memory)
  const answers = answering(memory, view, course)
  const goOn: Turn[] = answers.length > 0 ? [] : [{ events: [happens('GO_ON')], plain: true }]
  return [
    ...answers,
    ...volunteered(memory, view, course),
    ...goOn,
    ...forDuties(view),
    ...leaving(view, course),
  ]
}

/** An answer as a word of facts.json: a list by its members, a choice of services by what was chosen. */
export const wordOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).join('+')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(String).join('+')
  return String(value)
}
