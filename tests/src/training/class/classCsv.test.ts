import { expect, test } from 'vitest'
import { classCsv } from '../../../../src/training/class/classCsv.ts'

const csv = (name: string) =>
  classCsv(
    {
      until: 0,
      runs: [
        {
          run: 'a',
          name,
          scenario: 'madam-stays',
          reached: ['first-glance', 'privacy'],
          parted: ['privacy'],
          errors: ['promise'],
          verdict: 'failed',
          points: 7,
          of: 12,
        },
      ],
      ratings: [{ name, before: [1, null], now: [5, null] }],
    },
    2,
  )

test('the table of a class has a row for each run and for each form, all of one width', () => {
  expect(csv('Moss')).toBe(
    '\uFEFFkind,alias,scenario,verdict,order_points,order_points_of,steps_reached,steps_parted,' +
      'before_1,now_1,before_2,now_2\r\n' +
      'run,Moss,madam-stays,failed,7,12,first-glance privacy,privacy,,,,\r\n' +
      'rating,Moss,,,,,,,1,5,,\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1'])(
  'no spreadsheet takes the name %j for a formula',
  (name) => {
    const rows = csv(name).split('\r\n').slice(1, -1)
    expect(rows.map((row) => row.split(',')[1])).toEqual([`'${name}`, `'${name}`])
  },
)
