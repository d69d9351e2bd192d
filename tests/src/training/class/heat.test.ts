import { describe, expect, test } from 'vitest'
import type { ClassRun } from '../../../../src/training/class/classShape.ts'
import { heatOf } from '../../../../src/training/class/heat.ts'

const run = (name: string, more: Partial<ClassRun>): ClassRun => ({
  run: name,
  name,
  scenario: 'only-the-treatment',
  reached: ['first-glance', 'privacy'],
  parted: [],
  errors: [],
  verdict: 'passed',
  points: 0,
  of: 0,
  ...more,
})

describe('the map of a class', () => {
  const [heat] = heatOf([
    run('Moss', { parted: ['privacy'] }),
    run('', { reached: ['first-glance'] }),
    run('Ash', {}),
  ])

  test('tells apart who parted, who went together and who did not come there', () => {
    expect(heat?.rows.find(({ step }) => step === 'privacy')?.states).toEqual([
      'parted',
      'notReached',
      'together',
    ])
  })

  test('counts only the runs that came to a step', () => {
    expect(heat?.rows).toMatchObject([
      { step: 'first-glance', parted: 0, came: 3 },
      { step: 'privacy', parted: 1, came: 2 },
    ])
  })

  test('knows a learner without a name by their place in the class', () => {
    expect(heat?.learners[1]).toEqual({ name: '', number: 2 })
  })

  test('does not set two scenarios side by side', () => {
    const maps = heatOf([
      run('Moss', {}),
      run('Fern', { scenario: 'madam-stays', reached: ['plan'] }),
      run('Ash', {}),
    ])
    expect(maps.map(({ scenario }) => scenario)).toEqual(['only-the-treatment', 'madam-stays'])
    expect(maps[1]?.learners).toEqual([{ name: 'Fern', number: 2 }])
    expect(maps[1]?.rows.map(({ step }) => step)).toEqual(['plan'])
  })
})
