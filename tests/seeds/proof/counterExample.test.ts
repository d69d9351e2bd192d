import { describe, expect, test } from 'vitest'
import { endStateIds } from '../../../flows/ids.ts'
import { defaultSite } from '../../../flows/site.ts'
import { readCase } from '../../../seeds/caseFile.ts'
import { counterExample } from '../../../seeds/proof/counterExample.ts'
import { theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import { does, happens, says } from '../../../seeds/proof/told.ts'
import { walkCase } from '../../../seeds/walkCase.ts'
import { firstBroken } from '../../../seeds/proof/again.ts'
import { afterwards, lettingIn } from './breaking.ts'

const broken = { ...theirs, ...lettingIn('calls-open') }
const journal = [
  says('danger', 'none'),
  says('language', 'es'),
  says('age', 16),
  says('interpreter', 'not-needed'),
  says('concern', 'suspected'),
  does('childReport', 'call-registry'),
  happens('WHAT_IF', { card: 'police-ask' }),
]
const found = () =>
  counterExample(broken, 'SP-02', { says: 'as found', where: [], journal, site: defaultSite })

describe('a counter-example', () => {
  test('is shortened to what the failure needs', () => {
    expect(found().path).toEqual(['age: 16', 'concern: suspected'])
  })
  test('is a valid case file that walks', () => {
    const read = readCase(found().case)
    if ('faults' in read) throw new Error(read.faults.join())
    const { walked } = walkCase(read.case)
    expect(walked.duties.map(({ id, status }) => `${id} ${status}`)).toEqual(['childReport owed'])
  })
  test('of a table is the combination in words, and a case with its answers', () => {
    const where = ['age: 62', 'concern: suspected', 'clinicalFlags has strangulation: yes']
    const fault = { says: 'as found', where, journal: null, site: defaultSite }
    const { path, case: file } = counterExample(theirs, 'SP-03', fault)
    expect(path).toEqual(where)
    expect(file).toMatchObject({
      answers: [{ age: 62, concern: 'suspected', clinicalFlags: ['strangulation'] }],
    })
    expect('case' in readCase(file)).toBe(true)
  })
  test('says what the walk needs beside it, so that the same failure is walked again', () => {
    const later = [
      says('otherChildAtRisk', 'yes'),
      says('otherAdultAtRisk', 'yes'),
      happens('HAND_OVER', { to: 'the day nurse' }),
    ]
    const closing = afterwards((_, event, after) =>
      event.type === 'HAND_OVER' ? { ...after, lifecycle: 'closed' } : after,
    )
    const p = { ...theirs, ...closing }
    const fault = { says: 'as found', where: [], journal: later, site: defaultSite }
    const { path, case: file } = counterExample(p, 'SP-20', fault)
    expect(path).toHaveLength(2)
    const read = readCase(file)
    const walk = 'case' in read ? walkCase(read.case).journal : []
    expect(firstBroken(p, defaultSite, walk, 'SP-20')?.says).toMatch('closed with an open call')
    expect(counterExample(p, 'SP-20', fault).replays).toBe(true)
  })
  test('says so where no case comes by the failure when it is walked', () => {
    const forgetting = afterwards((_, event, after) =>
      event.type === 'WHAT_IF' ? { ...after, passed: new Set(['reports']) } : after,
    )
    const p = { ...theirs, ...forgetting }
    const lookedUp = [happens('WHAT_IF', { card: 'police-ask' })]
    const fault = { says: 'as found', where: [], journal: lookedUp, site: defaultSite }
    const { path, case: file, replays } = counterExample(p, 'SP-10', fault)
    expect(path).toEqual(['what if'])
    expect(replays).toBe(false)
    expect('case' in readCase(file)).toBe(true)
  })
  test('of a table says it too: a part that was left out is no case', () => {
    const fault = {
      says: 'left out',
      where: ['the part scripts'],
      journal: null,
      site: defaultSite,
    }
    expect(counterExample(theirs, 'SP-07', fault).replays).toBe(false)
  })
  test('keeps how the visit ended', () => {
    const left = [...journal.slice(0, 5), happens('PATIENT_LEFT')]
    const fault = { says: 'as found', where: [], journal: left, site: defaultSite }
    const read = readCase(counterExample(theirs, 'SP-20', fault).case)
    const ended = 'case' in read ? walkCase(read.case).walked.endState : null
    expect(ended).toBe('left-early')
    expect(endStateIds).toContain(ended)
  })
})
