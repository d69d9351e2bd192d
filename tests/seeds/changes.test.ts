import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { offersFor } from '../../content/offers.ts'
import { endStateOf } from '../../flows/endStates.ts'
import { type FactId, Facts, factIds, optionsOf, sameValue } from '../../flows/facts.ts'
import { answer, type JournalEvent } from '../../flows/journal.ts'
import { refusalOf } from '../../flows/refusals.ts'
import { decidingFacts } from '../../flows/ruling.ts'
import { start, type State, step } from '../../flows/replay.ts'
import { viewOf } from '../../flows/view.ts'
import { type CaseFile, readCase, type Stage } from '../../seeds/caseFile.ts'
import { Walker } from '../../seeds/walker.ts'

const folder = new URL('../../seeds/cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const load = (name: string): CaseFile => {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const read = readCase(raw)
  if ('faults' in read) throw new Error(read.faults.join('; '))
  return read.case
}
const walked = (file: CaseFile) => {
  const walker = new Walker(file)
  walker.walkStages()
  return walker
}
const stagesOf = ({ answers }: CaseFile): Stage[] => (Array.isArray(answers) ? answers : [answers])

const lastAnswers = (state: State) => {
  const { context } = state
  return factIds.flatMap((fact) => {
    const kept = context.answered[fact]
    return kept ? [{ fact, value: kept.value }] : []
  })
}

const send = (state: State, event: JournalEvent): State => {
  const refusal = refusalOf(state.context, event)
  if (refusal) throw new Error(`${event.type}: ${refusal}`)
  return step(state, event)
}
const corrected = (state: State, fact: FactId, value: unknown, at: string): State => {
  const facts = Facts.parse({ [fact]: value })
  const event = answer(fact, facts[fact] ?? never(fact), at, { basis: 'entered-wrongly' })
  const after = send(state, event)
  const { pending } = viewOf(after.context)
  return pending[0] === 'limitsExplained' && after.context.answered.limitsExplained?.value === 'yes'
    ? send(after, answer('limitsExplained', 'yes', at))
    : after
}
const never = (fact: FactId): never => {
  throw new Error(`${fact} has no value`)
}

const seen = ({ context }: State) => {
  const { facts, duties } = viewOf(context)
  const ruled = Object.values(duties).map(({ id, ruled: status, because }) => [id, status, because])
  const offered = offersFor(context, 'staff').offered
  return { facts, ruled, offered, end: endStateOf(context) }
}

describe.each(files)('in %s', (name) => {
  const file = load(name)
  const { state } = walked(file)
  const facts = factIds.filter((fact) => viewOf(state.context).facts[fact] !== undefined)
  const changes = facts.flatMap((fact) =>
    optionsOf(fact)
      .filter((value) => Facts.shape[fact].unwrap().safeParse(value).success)
      .filter((value) => !sameValue(value, state.context.answered[fact]?.value))
      .map((value) => ({ fact, value })),
  )
  const tellable = changes.filter(({ fact }) =>
    stagesOf(file).some((stage) => fact in stage || fact in (stage.changed ?? {})),
  )

  test.each(tellable)(
    '$fact corrected to $value is as if it had been told so',
    ({ fact, value }) => {
      const lived = corrected(state, fact, value, file.at)
      const fresh = replayAnswers(file, lived)
      expect(seen(lived)).toEqual(seen(fresh))
    },
  )

  test('nothing already done is lost by any correction', () => {
    for (const { fact, value } of changes) {
      const after = corrected(state, fact, value, file.at).context
      expect(after.acts).toEqual(state.context.acts)
      expect(after.decisions).toEqual(state.context.decisions)
      expect(after.t0).toMatchObject(state.context.t0)
    }
  })
})

/** A fresh encounter given the last answers in the order of the pathway, the decisions, the acts. */
const replayAnswers = (file: CaseFile, lived: State): State => {
  let fresh = start({ site: file.site, startedAt: file.at })
  for (const { fact, value } of lastAnswers(lived)) {
    const event = answer(fact, value, file.at)
    if (refusalOf(fresh.context, event) === null) fresh = step(fresh, event)
  }
  const { acts } = lived.context
  const { known } = viewOf(lived.context)
  // A decision holds for the facts it was made on; made on others, it is open again.
  const standing = lived.context.decisions.filter(
    ({ duty, madeOn }) => madeOn === decidingFacts(duty, known),
  )
  const decided = standing.reduce((state, { duty, decision, consult, reason }) => {
    const event: JournalEvent = {
      type: 'DECIDE',
      duty,
      ...(decision && { decision }),
      ...(consult && { consult }),
      ...(reason && { reason }),
      at: file.at,
    }
    return refusalOf(state.context, event) === null ? step(state, event) : state
  }, fresh)
  return acts.reduce((state, { duty, task, record, at }) => {
    const event: JournalEvent = { type: 'DONE', duty, task, record, at }
    return refusalOf(state.context, event) === null ? step(state, event) : state
  }, decided)
}
