import { describe, expect, test } from 'vitest'
import { sameValue } from '../../flows/facts.ts'
import { answer } from '../../flows/journal.ts'
import { preview } from '../../flows/replay.ts'
import { adultAlone, childAlone, friday } from './bedside.ts'

describe('a changed answer', () => {
  test('names what it would set aside before it is given, and brings it back', () => {
    const child = childAlone(17).say({
      concern: 'suspected',
      guardianInvolved: 'yes',
      removalRisk: 'unsure',
    })
    const wrong = answer('age', 18, friday, { basis: 'entered-wrongly' })
    const shown = preview(child.state.context, wrong)
    expect(shown.setAside).toEqual(['guardianInvolved', 'removalRisk'])
    expect(shown.duties).toEqual([{ duty: 'childReport', from: 'owed', to: 'notOwed' }])
    expect(shown.limitsDueAgain).toBe(true)
    child.do(wrong)
    expect(child.view.setAside).toEqual(['guardianInvolved', 'removalRisk'])
    expect(child.facts.guardianInvolved).toBeUndefined()
    child.say({ age: 17 }, 'entered-wrongly')
    expect(child.facts.guardianInvolved).toBe('yes')
    expect(child.view.setAside).toEqual([])
  })
  test('says what it opens without giving it', () => {
    const bedside = adultAlone()
    const before = bedside.state
    const shown = preview(
      bedside.state.context,
      answer('injury', 'assault', friday, { basis: 'entered-wrongly' }),
    )
    expect(shown.duties).toEqual([{ duty: 'injuryReport', from: 'notOwed', to: 'owed' }])
    expect(bedside.state).toBe(before)
  })
  test('of danger shows that the emergency begins', () => {
    const shown = preview(
      adultAlone().state.context,
      answer('danger', 'threat', friday, { basis: 'changed' }),
    )
    expect(shown.activatesEmergency).toBe(true)
  })
})

describe('an answer that changes little', () => {
  const child = () => childAlone(17).say({ concern: 'suspected', guardianInvolved: 'yes' })
  test('keeps all else, sets nothing aside and asks for nothing again', () => {
    const { context } = child().state
    const shown = preview(context, answer('custody', 'in-custody', friday, { basis: 'changed' }))
    const others = Object.keys(child().facts).filter((fact) => fact !== 'custody')
    expect(shown).toEqual({
      refusal: null,
      kept: others,
      setAside: [],
      returns: [],
      duties: [],
      limitsDueAgain: false,
      activatesEmergency: false,
    })
  })
  test('names only what it sets aside itself, and what it brings back', () => {
    const corrected = child().say({ age: 19 }, 'entered-wrongly')
    const calm = preview(
      corrected.state.context,
      answer('custody', 'in-custody', friday, { basis: 'changed' }),
    )
    expect([calm.setAside, calm.returns]).toEqual([[], []])
    const back = preview(
      corrected.state.context,
      answer('age', 17, friday, { basis: 'entered-wrongly' }),
    )
    expect([back.setAside, back.returns]).toEqual([[], ['guardianInvolved']])
    expect(back.kept).not.toContain('guardianInvolved')
  })
  test('begins no emergency a second time, and none without danger', () => {
    const alarmed = adultAlone().say({ danger: 'threat' }, 'changed').state.context
    const begins = (context: typeof alarmed, danger: 'none' | 'medical') =>
      preview(context, answer('danger', danger, friday, { basis: 'changed' })).activatesEmergency
    expect(begins(alarmed, 'medical')).toBe(false)
    expect(begins(adultAlone().state.context, 'none')).toBe(false)
  })
})

test('a list says the same in any order', () => {
  expect(sameValue(['threat', 'medical'], ['medical', 'threat'])).toBe(true)
})
