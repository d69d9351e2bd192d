import { beforeAll, describe, expect, test } from 'vitest'
import enProof from '../../../content/en/proof.json' with { type: 'json' }
import enProtocol from '../../../content/en/protocol.json' with { type: 'json' }
import esProof from '../../../content/es/proof.json' with { type: 'json' }
import esProtocol from '../../../content/es/protocol.json' with { type: 'json' }
import { parseSource } from '../../../content/sources.ts'
import { forbiddenIn, tellingIn } from '../../../content/telling.ts'
import { factIds } from '../../../flows/facts.ts'
import { dutyIds } from '../../../flows/ids.ts'
import { enumeratedIds, propertyIds, reductionIds } from '../../../seeds/proof/result.ts'
import { protocolModel } from '../../../seeds/protocol/model.ts'
import type { Condition } from '../../../seeds/protocol/conditions.ts'
import { spokenIn, textsIn } from '../../content/wordFiles.ts'

const languages = [
  ['en', enProof, enProtocol],
  ['es', esProof, esProtocol],
] as const

let conditions: Condition[]
beforeAll(() => {
  const { steps, duties, ends } = protocolModel()
  conditions = [
    ...steps.flatMap(({ shown, asks }) => [...shown, ...asks.flatMap(({ asked }) => asked)]),
    ...duties.flatMap((duty) => [
      ...duty.clauses.flatMap(({ holds }) => holds),
      ...duty.tasks.flatMap(({ asked }) => asked),
    ]),
    ...ends.flatMap(({ holds }) => holds),
  ].flat()
}, 120_000)

const slug = (words: string) => words.replace(/[ .]/gu, '-')
const saidOtherwise = (question: string) =>
  factIds.some((fact) => question === fact || question.startsWith(`${fact} has `)) ||
  dutyIds.some((duty) => question.startsWith(`${duty} `) || question === `told of ${duty}`)

describe.each(languages)('%s', (language, proof, protocol) => {
  test('every rule, count and reduction of the proof has its words', () => {
    expect(Object.keys(proof.properties)).toEqual([...propertyIds])
    expect(Object.keys(proof.enumerated)).toEqual([...enumeratedIds])
    expect(Object.keys(proof.reductions)).toEqual([...reductionIds])
  })

  test('every rule names where it comes from', () => {
    const sources = Object.values(proof.properties).map(({ source }) => source)
    expect(sources.filter((source) => !parseSource(source).ok)).toEqual([])
  })

  test('every question of every rule has its words', () => {
    const known: Record<string, unknown> = protocol.questions
    const missing = conditions.flatMap(({ question, says }) => {
      if (saidOtherwise(question)) return []
      const words = JSON.stringify(known[slug(question)] ?? {})
      return says
        .filter((one) => !words.includes(`"${slug(one)}":`))
        .map((one) => `${question}: ${one}`)
    })
    expect([...new Set(missing)]).toEqual([])
  })

  test('the map tells a companion nothing by its own words, and no text says what must not be said', () => {
    expect(spokenIn(protocol).flatMap(({ text }) => tellingIn(language, text))).toEqual([])
    expect(
      spokenIn({ proof, protocol }).flatMap(({ text }) => forbiddenIn(language, text)),
    ).toEqual([])
  })
})

test('English and Spanish have the same keys, but for the plurals of each', () => {
  const keys = (files: object) =>
    textsIn(files)
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('_many'))
  expect(keys({ esProof, esProtocol }).map((key) => key.replace(/^es/u, ''))).toEqual(
    keys({ enProof, enProtocol }).map((key) => key.replace(/^en/u, '')),
  )
})
