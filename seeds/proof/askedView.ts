import type { FactId, Facts } from '../../flows/facts.ts'
import { dutyIds, dutyStatuses, stepIds } from '../../flows/ids.ts'
import type { Known, Memory } from '../../flows/memory.ts'
import type { Standing } from '../../flows/steps.ts'
import { tasks } from '../../flows/tasks.ts'
import type { DutyView, TaskView, View } from '../../flows/view.ts'
import { askedKnown, askedStanding } from './askedChart.ts'
import { unseen } from './askedFacts.ts'
import { type Ask, type Choice, choicesOf, yesOrNo } from './everyRun.ts'

class TaskList {
  private readonly ask: Ask
  private readonly duty: string
  constructor(ask: Ask, duty: string) {
    this.ask = ask
    this.duty = duty
  }
  get(_: TaskView[], key: string | symbol): unknown {
    if (key !== 'some') return unseen(`tasks by ${String(key)}`)
    const every = tasks.filter(({ duty }) => duty === this.duty)
    return (test: (task: (typeof every)[number]) => boolean) =>
      every.some((task) => test(task) && this.ask(`${this.duty} asks for ${task.task}`, yesOrNo))
  }
}
const decided = { consult: null, reason: null, madeOn: '', at: '' } as const
const decisionsOn = (duty: (typeof dutyIds)[number]): Choice<DutyView['decision']>[] => [
  { says: 'no', value: null },
  { says: 'owed', value: { ...decided, duty, decision: 'owed' } },
  { says: 'not owed', value: { ...decided, duty, decision: 'notOwed' } },
]
const statuses = choicesOf(dutyStatuses)
const dutyOf = (ask: Ask, id: (typeof dutyIds)[number]): DutyView => ({
  id,
  get status() {
    return ask(`${id} is`, statuses)
  },
  get ruled() {
    return ask(`${id} is ruled`, choicesOf(['notOwed', 'undecided', 'owed'] as const))
  },
  get because() {
    return unseen('reasons')
  },
  tasks: new Proxy<TaskView[]>([], new TaskList(ask, id)),
  get writtenPlanned() {
    return ask(`${id} is planned`, yesOrNo)
  },
  get decision() {
    return ask(`${id} was decided`, decisionsOn(id))
  },
  get withdrawn() {
    return ask(`${id} was withdrawn`, yesOrNo)
  },
})

/** One fact told for certain, whatever else is asked. */
export type Certain = { fact: FactId; value: unknown }
class CertainFacts implements ProxyHandler<Facts> {
  private readonly certain: Certain
  constructor(certain: Certain) {
    this.certain = certain
  }
  get(facts: Facts, key: string | symbol): unknown {
    return key === this.certain.fact ? this.certain.value : Reflect.get(facts, key)
  }
}

/** What a screen or a card reads of an encounter, settled only as far as it asks. */
export const askedView = (ask: Ask, certain?: Certain): { view: View; memory: Memory } => {
  const asked = askedKnown(ask)
  const facts = certain ? new Proxy(asked.facts, new CertainFacts(certain)) : asked.facts
  const known: Known = Object.create(asked, { facts: { value: facts } })
  const standing: Standing = askedStanding(ask)
  const [a, b, c, d, e, f] = dutyIds.map((id) => dutyOf(ask, id))
  if (!a || !b || !c || !d || !e || !f) return unseen('a duty less')
  const view: View = {
    known,
    facts,
    standing,
    duties: {
      childReport: a,
      otherChildReport: b,
      injuryReport: c,
      elderDependentReport: d,
      otherAdultReport: e,
      examNotice: f,
    },
    get mode() {
      return ask('mode', choicesOf(['asking', 'observing'] as const))
    },
    get page() {
      return { step: ask('page', choicesOf(stepIds)), fact: null }
    },
    get setAside() {
      return unseen('facts set aside')
    },
    get pages() {
      return unseen('pages')
    },
    get pending() {
      return unseen('questions left')
    },
    get audience() {
      return unseen('the audience')
    },
  }
  return { view, memory: asked.memory }
}
