import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copy, edit, inFolder, protocolDiff } from './version.ts'

let old = ''
let now = ''
let said = ''

beforeAll(() => {
  old = copy()
  now = copy()
  edit(
    now,
    'flows/duties.ts',
    "known.facts.injury === 'assault' && injuryLaw",
    'false && injuryLaw',
  )
  edit(now, 'flows/predicates.ts', "concern === 'disclosed' || concern", 'concern')
  edit(now, 'content/en/steps.json', 'Is anyone in danger right now?', 'Is somebody in danger?')
  edit(now, 'content/resources/ca-orange.json', '714-940-1000', '714-555-0100')
  edit(now, 'flows/steps.ts', "{ fact: 'injury', must: true }", "{ fact: 'injury', must: false }")
  edit(now, 'flows/refusals.ts', "return 'calls-open'", 'return null')
  edit(now, 'content/en/training.json', '"Practice"', '"Now: practice"')
  said = protocolDiff(old, now).said
}, 120_000)
afterAll(() => {
  for (const folder of [old, now]) rmSync(folder, { recursive: true, force: true })
})

const line = (text: string): string | undefined =>
  said.split('\n').find((one) => one.includes(text))

describe('two versions side by side', () => {
  test('name the rule that was dropped, and a patient for whom it decides otherwise', () => {
    expect(said).toContain('injuryReport: assault-injury')
    expect(line('no longer holds with')).toMatch(/injury assault/u)
  })
  test('name a change that stands behind the table, and the rows that rest on it', () => {
    expect(line('suspects in flows/predicates.ts')).toMatch(/elderDependentReport: elder-by-law/u)
  })
  test('show a sentence as it was and as it is', () => {
    expect(said).toContain('“Is anyone in danger right now?” -> “Is somebody in danger?”')
  })
  test('show a number as it was and as it is, with its service', () => {
    expect(said).toMatch(/oc-child-abuse-registry\n.*“714-940-1000” -> “714-555-0100”/u)
  })
  test('say which question may now be left open', () => {
    expect(said).toContain('injury may now be left open')
  })
  test('name each case that comes to something else, and how', () => {
    const cases = said.slice(said.indexOf('Cases that'), said.indexOf('Duties: rules'))
    expect(cases).toMatch(/V\d\d\n(?: {6}.*\n)*? {6}duty injuryReport: complete -> not owed/u)
  })
  test('name each scenario that comes to something else, and how', () => {
    const scenarios = said.slice(said.indexOf('Scenarios that'), said.indexOf('Duties: rules'))
    expect(scenarios).toMatch(/[a-z-]+\n(?: {6}.*\n)*? {6}duty injuryReport: complete -> not owed/u)
  })
  test('say in words what is no longer refused, and for whom', () => {
    const refused = said.slice(said.indexOf('What is let in'), said.indexOf('Steps ('))
    expect(refused).toMatch(/finish\n {6}refused: “.+” -> let in; in \d+ of 300 tried situations/u)
  })
  test('put words beside the protocol last, with their count', () => {
    expect(said).toMatch(/Texts beside the protocol, en \(1\)\n {2}training\..*\n.*Now: /u)
    expect(said.indexOf('Texts beside')).toBeGreaterThan(said.indexOf('Texts, en'))
  })
  test('that are the same say so', () => {
    const same = protocolDiff(old, old)
    expect(same).toMatchObject({ status: 0, problem: '' })
    expect(same.said).toContain('Nothing in the protocol is different.')
    expect(same.said).toContain('All 12 scenarios end as they did.')
  })
})

describe('what is not there is said plainly', () => {
  test('a revision that git does not know', () => {
    const { status, problem } = protocolDiff('no-such-revision')
    expect(status).toBe(1)
    expect(problem).toContain('neither a folder nor a revision that git knows')
  })
  test('a folder without a protocol, and one that holds the built app', () => {
    const folder = join(old, 'elsewhere')
    mkdirSync(folder)
    expect(protocolDiff(folder).problem).toContain('holds no protocol')
    writeFileSync(join(folder, 'index.html'), '')
    expect(protocolDiff(folder).problem).toContain('name its git revision instead')
  })
  test('no version at all', () => {
    expect(protocolDiff().problem).toContain('npm run -s protocol-diff')
  })
  test('a part that an old version does not have, while the rest is compared', () => {
    const older = copy()
    rmSync(join(older, 'seeds', 'walkCase.ts'))
    const told = protocolDiff(older, now)
    rmSync(older, { recursive: true, force: true })
    expect(told.status).toBe(0)
    expect(told.said).toContain('Old: The cases could not be read: this version has no seeds/walk')
    expect(told.said).toContain('Is somebody in danger?')
    expect(told.said).not.toContain('cases end as they did')
  })
})

test('a revision of git is read from git, and told to machines as JSON', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...words], { cwd: old })
  git('init', '-q')
  writeFileSync(join(old, '.gitignore'), 'node_modules\n')
  git('add', '.')
  git('commit', '-q', '-m', 'x')
  const told: unknown = JSON.parse(inFolder(old, '--json', 'HEAD', now).said)
  expect(told).toMatchObject({
    old: expect.stringMatching(/^HEAD \([0-9a-f]{9} of /u),
    new: `folder ${now}`,
    versions: { old: '1.0.0', new: '1.0.0' },
    cases: expect.arrayContaining([expect.objectContaining({ kind: 'changed' })]),
  })
})
