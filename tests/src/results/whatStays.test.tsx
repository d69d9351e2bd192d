import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import '../../../src/training/words.ts'
import '../../../src/results/words.ts'
import results from '../../../content/en/results.json' with { type: 'json' }
import training from '../../../content/en/training.json' with { type: 'json' }
import { tellStatus } from '../../../src/results/status.ts'
import { BriefingPage } from '../../../src/training/BriefingPage.tsx'
import { beginClass } from '../../../src/training/class/classStore.ts'
import { DebriefFoot } from '../../../src/training/debrief/DebriefFoot.tsx'
import { scenarios } from '../../../src/training/scenarios.ts'

// As the training build has it: out.ts stands in the place of none.ts.
vi.mock('../../../src/results/none.ts', () => import('../../../src/results/out.ts'))

const [scenario] = scenarios()
if (!scenario) throw new Error('no scenario')
const address = 'https://lrs.example.org/xapi/'
const nothing = () => undefined

beforeEach(() => {
  localStorage.clear()
  vi.stubEnv('HANDRAIL_LRS', address)
})
const pages = () => {
  render(<BriefingPage scenario={scenario} onBack={nothing} onBegin={nothing} />)
  render(<DebriefFoot asks={false} onEnd={nothing} />)
}
const promised = () => screen.queryAllByText(/Nothing (?:of this run )?is kept/u)

test.each(['browser', 'course', 'store'] as const)(
  'where results go to the %s, learners are told so before and after a run',
  (goesTo) => {
    tellStatus({ goesTo })
    pages()
    const said = results.kept[goesTo].replace('{{address}}', address)
    expect(screen.getByText(said)).toBeVisible()
    const foot = `${training.debrief.wipedHere} ${said}`
    expect(screen.getAllByText(foot).length).toBeGreaterThan(0)
    expect(promised()).toEqual([])
  },
)

test('where a course could not be reached nothing is kept, and it is said so', () => {
  tellStatus({ goesTo: 'nowhere' })
  pages()
  expect(promised().length).toBeGreaterThan(1)
})

test('in a class whose results go to a store both are said', () => {
  tellStatus({ goesTo: 'store' })
  beginClass()
  pages()
  const said = results.kept.store.replace('{{address}}', address)
  expect(screen.getByText(`${training.briefing.keptInClass} ${said}`)).toBeVisible()
})
