import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { errorsOf } from '../../seeds/practice/errors.ts'
import { checkScenario } from '../../seeds/practice/checkScenario.ts'
import { debrief } from '../../seeds/practice/debrief.ts'
import { runOf } from '../../seeds/practice/learner.ts'
import { truthOf } from '../../seeds/practice/truth.ts'
import { unfold } from '../../seeds/practice/run.ts'
import { errorIds } from '../../seeds/scenarioTypes.ts'
import { scenarioSchema } from '../../seeds/scenarioSchema.ts'
import { files, load } from './practice/load.ts'

/** The vignette that each scenario retells, so that all twelve are here. */
const vignettes = {
  'the-phone-keeps-ringing': 'V01',
  'the-nephew-answers': 'V02',
  'she-is-said-to-be-nineteen': 'V03',
  'madam-stays': 'V04',
  'out-of-the-car': 'V05',
  'only-the-treatment': 'V06',
  'kids-get-a-turn': 'V07',
  'three-days-to-eighteen': 'V08',
  'the-live-in-caregiver': 'V09',
  'a-child-in-the-car': 'V10',
  'nothing-here': 'V11',
  'seven-months-later': 'V12',
}

test('all twelve vignettes can be practised, each in a file of its own name', () => {
  expect(files.map((name) => name.replace('.json', '')).toSorted()).toEqual(
    Object.keys(vignettes).toSorted(),
  )
  for (const name of files) expect(`${load(name).id}.json`).toBe(name)
})

describe.each(files)('%s', (name) => {
  const scenario = load(name)
  const perfect = runOf(scenario)

  test('run as the protocol has it shows no error and holds every point', () => {
    const { errors, score, endState, firstDivergence } = debrief(scenario, perfect.run)
    expect({ stopped: perfect.stopped, errors, firstDivergence }).toEqual({
      stopped: null,
      errors: [],
      firstDivergence: null,
    })
    expect(score).toMatchObject({ verdict: 'passed', points: score.of })
    expect(endState.mine).toBe(scenario.expected.endState)
  })

  test('comes to what it expects, with nothing in it that is never reached', () => {
    expect(checkScenario(scenario)).toEqual([])
  })

  test.each(scenario.traps.map((trap) => [trap.id, trap] as const))(
    'the trap %s is found and named, and nothing else is',
    (_, trap) => {
      const { run, stopped } = runOf(scenario, trap.path)
      const found = errorsOf(unfold(scenario, run))
      expect(stopped).toBeNull()
      expect(found.map(({ error, duty, trap: named }) => ({ error, duty, named }))).toEqual([
        { error: trap.error, duty: trap.duty ?? null, named: trap.id },
      ])
      expect(debrief(scenario, run).firstDivergence).not.toBeNull()
    },
  )

  test('keeps neither birthplace nor immigration status, in fact or in word', () => {
    const words = JSON.stringify(scenario)
    expect(words).not.toMatch(
      /immigra|inmigra|\bvisas?\b|passport|pasaporte|undocumented|indocumentad|birthplace|deport|born in|nacid[oa] en/iu,
    )
  })
})

test('the day that a patient names is the day on which she turns eighteen', () => {
  const scenario = load('three-days-to-eighteen.json')
  const { daysToEighteen: days = 0 } = truthOf(scenario)
  const birthday = new Date(Date.parse(scenario.at) + days * 24 * 60 * 60_000)
  const named = (lang: string) =>
    birthday.toLocaleDateString(lang, { weekday: 'long', timeZone: scenario.site.timeZone })
  const words = scenario.reveals.map(({ says }) => says)
  expect(days).toBe(3)
  expect(words.some(({ en }) => en.includes(named('en')))).toBe(true)
  expect(words.some(({ es }) => es.includes(named('es')))).toBe(true)
})

test('every error that can be read from a run is a trap of some scenario', () => {
  const tempted = new Set(files.flatMap((name) => load(name).traps.map(({ error }) => error)))
  expect(errorIds.filter((id) => !tempted.has(id))).toEqual([])
})

test('a trap that fails a run is spoken of by a teaching point', () => {
  for (const name of files) {
    const { traps, teachingPoints } = load(name)
    const taught = new Set(teachingPoints.flatMap(({ after }) => after))
    expect([name, traps.filter(({ error }) => !taught.has(error)).map(({ id }) => id)]).toEqual([
      name,
      [],
    ])
  }
})

test('the published schema is current: npm run -s scenarios -- --schema writes it', () => {
  const published: unknown = JSON.parse(readFileSync('public/scenario.schema.json', 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(scenarioSchema())))
})
