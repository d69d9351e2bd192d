import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defaultSite, SitePolicy } from '../../flows/site.ts'

const faultOf = (policy: object): string => {
  const { error } = SitePolicy.safeParse(policy)
  return error ? z.prettifyError(error) : ''
}

test('an emergency department that has decided nothing calls the police always and counts elders from 60', () => {
  expect(defaultSite).toEqual({
    setting: 'ed',
    timeZone: 'America/Los_Angeles',
    policeCall: 'always',
    elderFrom: 60,
    inpatientDependent: 'card',
  })
})

describe('a site may decide', () => {
  test.each([
    { setting: 'ed' },
    { setting: 'clinic' },
    { timeZone: 'America/New_York' },
    { policeCall: 'always' },
    { policeCall: 'when-danger' },
    { elderFrom: 60 },
    { elderFrom: 65 },
    { inpatientDependent: 'card' },
    { inpatientDependent: 'ask' },
    { inpatientDependent: 'yes' },
  ])('%j', (policy) => {
    expect(SitePolicy.parse(policy)).toEqual({ ...defaultSite, ...policy })
  })
  test.each([
    { setting: 'school' },
    { policeCall: 'never' },
    { elderFrom: 70 },
    { inpatientDependent: 'no' },
    { childReport: 'never' },
  ])('not %j', (policy) => {
    expect(faultOf(policy)).not.toBe('')
  })
  test('not a zone that no clock knows; the message names one that serves', () => {
    expect(faultOf({ timeZone: 'California' })).toContain(
      'is not a time zone name such as America/Los_Angeles',
    )
  })
})
