import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cardIds } from '../../../content/cards.ts'
import { ageBands, factIds, optionsOf } from '../../../flows/facts.ts'
import { dutyIds } from '../../../flows/ids.ts'
import { pathwayVersion } from '../../../flows/journal.ts'
import { valuesOf } from '../../../seeds/proof/everyValue.ts'
import { Ledger } from '../../../seeds/proof/ledger.ts'
import { partIds } from '../../../seeds/proof/parts.ts'
import { conclude, needed } from '../../../seeds/proof/proof.ts'
import {
  enumeratedIds,
  ProofResult,
  type PropertyId,
  propertyIds,
  reductionIds,
} from '../../../seeds/proof/result.ts'
import { readAllWords, released } from '../../../seeds/proof/words.ts'

const folder = mkdtempSync(join(tmpdir(), 'prove-'))
const file = join(folder, 'proof.json')
const run = { status: -1, stdout: '', stderr: '' }
const proof = () => ProofResult.parse(JSON.parse(readFileSync(file, 'utf8')))
const looked = (id: PropertyId) => proof().properties.find((one) => one.id === id)?.looked ?? 0
const counted = (id: string) =>
  [...proof().enumerated, ...proof().reductions].find((one) => one.id === id)?.count ?? 0

beforeAll(() => {
  const command = ['--import', 'tsx', 'seeds/prove.ts', '--json', file, '--out', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  Object.assign(run, { status, stdout, stderr })
}, 600_000)

describe('the pathway as it is', () => {
  test.each(propertyIds)('holds %s', (id) => {
    expect(proof().properties.find((one) => one.id === id)).toMatchObject({
      holds: true,
      counterExample: null,
    })
  })
  test('is said to hold, with what was gone through and what was taken together', () => {
    expect(run.status).toBe(0)
    for (const id of propertyIds) expect(run.stdout).toContain(`holds ${id}`)
    expect(run.stdout).toContain(`${proof().states.toLocaleString('en-US')} states`)
  })
  test('is named by its version', () => {
    expect(proof().pathwayVersion).toBe(pathwayVersion)
  })
  test('was counted whole', () => {
    expect(proof().enumerated.map(({ id }) => id)).toEqual([...enumeratedIds])
    expect(proof().reductions.map(({ id }) => id)).toEqual([...reductionIds])
    for (const { count } of [...proof().enumerated, ...proof().reductions])
      expect(count).toBeGreaterThan(0)
  })
})

describe('what was looked at is no less than the sets themselves:', () => {
  const walked = enumeratedIds.filter((id) => id.endsWith('-states'))
  test('states are the states of all walks', () => {
    expect(proof().states).toBe(walked.reduce((sum, id) => sum + counted(id), 0))
  })
  test('every value of every fact, and its being unknown', () => {
    const values = factIds.reduce((sum, fact) => sum + valuesOf(fact).length, 0)
    expect(counted('fact-values')).toBe(values)
    for (const fact of factIds)
      for (const option of ['unknown', ...optionsOf(fact)])
        expect(valuesOf(fact).map(({ value }) => value ?? 'unknown')).toContainEqual(option)
  })
  test('every state for what must hold in each', () => {
    expect(looked('SP-06')).toBeGreaterThanOrEqual(proof().states)
    expect(looked('SP-02')).toBeGreaterThanOrEqual(proof().states)
    expect(looked('SP-03')).toBeGreaterThanOrEqual(proof().states * (dutyIds.length - 1))
    expect(looked('SP-01') + looked('SP-20')).toBeGreaterThanOrEqual(proof().states)
  })
  test('every transition for what no event may do', () => {
    for (const id of ['SP-07', 'SP-10', 'SP-19'] as const)
      expect(looked(id)).toBeGreaterThanOrEqual(proof().transitions)
  })
  test('every combination of facts against the law', () => {
    const tables = counted('duty-combinations') + counted('task-combinations')
    expect(looked('SP-02') + looked('SP-03') - proof().states * dutyIds.length).toBeGreaterThan(
      tables - 1,
    )
    expect(looked('SP-18')).toBeGreaterThanOrEqual(counted('ways-to-meet-a-task'))
    expect(looked('SP-24')).toBeGreaterThanOrEqual(counted('task-combinations'))
  })
  test('every age and kind of harm for what is offered, in both views', () => {
    const ages = 121 + ageBands.length + 1
    const harms = optionsOf('exploitation').length + 1
    expect(counted('offer-situations')).toBeGreaterThanOrEqual(ages * harms * 2)
    expect(looked('SP-11')).toBeGreaterThanOrEqual(counted('offer-situations'))
    expect(counted('card-answers')).toBeGreaterThanOrEqual(cardIds.length)
  })
  test('every text in every language', () => {
    const words = readAllWords()
    const texts = released.reduce((sum, language) => sum + words[language].length, 0)
    expect(counted('texts')).toBe(texts)
    expect(looked('SP-12')).toBeGreaterThanOrEqual(texts)
    expect(looked('SP-23')).toBeGreaterThanOrEqual(texts)
  })
  test('every name and value of a fact for what may never be kept', () => {
    const names = factIds.reduce((sum, fact) => sum + 1 + optionsOf(fact).length, 0)
    expect(looked('SP-14')).toBeGreaterThanOrEqual(names)
    expect(looked('SP-16')).toBe(counted('patient-states'))
  })
})

describe('a proof that left something out fails', () => {
  const nothing = conclude([new Ledger().notes], 0, '2026-03-06T22:10:00Z')
  test('for every property that was never looked at', () => {
    expect(nothing.properties.every(({ holds }) => !holds)).toBe(true)
  })
  const missedBy = (ledger: Ledger) =>
    conclude([ledger.notes], 0, '2026-03-06T22:10:00Z').properties.find(({ id }) => id === 'SP-07')
      ?.counterExample?.path
  const all = needed.map(({ says }) => says)
  test('and names every part, step, status, end and event that was never come by', () => {
    expect(missedBy(new Ledger())).toEqual(all)
    expect(all).toEqual(
      expect.arrayContaining([
        'the part scripts of the proof',
        'plan',
        'childReport phoned',
        'minor-consulted',
        'event NOTHING_HERE',
        'event DECIDE with not-reached',
        'event ANSWER.age',
      ]),
    )
  })
  test.each(partIds)('when the part %s did not run', (part) => {
    const ledger = new Ledger()
    ledger.see(...needed.flatMap(({ oneOf }) => oneOf).filter((one) => !one.includes(` ${part} `)))
    expect(missedBy(ledger)).toEqual([`the part ${part} of the proof`])
  })
  test('when an event was never sent', () => {
    const ledger = new Ledger()
    ledger.see(...needed.flatMap(({ oneOf }) => oneOf).filter((one) => one !== 'BACK'))
    expect(missedBy(ledger)).toEqual(['event BACK'])
  })
})
