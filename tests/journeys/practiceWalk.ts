import { type FactId, factIds, type Facts, sameValue } from '../../flows/facts.ts'
import { viewOf } from '../../flows/view.ts'
import type { Scene } from '../../seeds/practice/scene.ts'
import type { Scenario } from '../../seeds/scenario.ts'
import type { TrapPath } from '../../seeds/scenarioTrap.ts'
import { fillRow } from './fill.ts'
import type { Nurse } from './nurse.ts'
import { answers } from './pages.ts'
import { ask, askable, bagOf, deed, letPass, sceneIn } from './practiceRoom.ts'
import { trainingIn } from './practiceOpen.ts'
import { arrive, change, finish } from './walk.ts'

/** Practises a scenario to its end on the real screens, as the protocol has it or into one trap. */
export class Learner {
  private readonly nurse: Nurse
  private readonly scenario: Scenario
  private readonly path: TrapPath | undefined
  private readonly done = new Set<string>()
  private readonly corrected = new Set<string>()

  /** Did what this path does too many: there is nothing left to fall into. */
  private fallen = false

  constructor(nurse: Nurse, scenario: Scenario, path?: TrapPath) {
    this.nurse = nurse
    this.scenario = scenario
    this.path = path
    nurse.dials = !path?.unmade.length
  }

  async practise(): Promise<void> {
    const { nurse, scenario } = this
    for (let turns = 0; turns < 150; turns += 1) {
      const scene = await this.settled()
      Object.assign(nurse.bag, bagOf(scene), this.passedOver(scene), this.path?.answers)
      if (await this.inTheRoom(scene)) continue
      if (this.fallen) return this.lookBack()
      const question = askable(scenario, scene)
      if (question) await ask(nurse, question)
      else if (!(await this.correct(scene))) {
        if (nurse.view.page.step === 'plan') return this.end()
        await nurse.entering(nurse.where, () => answers(nurse))
        await arrive(nurse)
      }
    }
    throw new Error(`goes round in circles at ${nurse.where}`)
  }

  /** What an event said that this path passes over: the earlier answer stands. */
  private passedOver({ happened, state }: Scene): Facts {
    const ignored = happened.filter(({ event }) => this.path?.ignores.includes(event.id))
    const { answered } = state.context
    const facts = factIds.filter(
      (fact) => answered[fact] && ignored.some(({ event }) => fact in event.brings),
    )
    return Object.fromEntries(facts.map((fact) => [fact, answered[fact]?.value]))
  }

  /** The room after what was staged has come. */
  private async settled(): Promise<Scene> {
    const { nurse, scenario } = this
    await nurse.page.waitForTimeout(60)
    const scene = await sceneIn(nurse, scenario)
    await nurse.read()
    return scene
  }

  /** Someone came back; deeds, and what this path does too many. */
  private async inTheRoom({ companion, state }: Scene): Promise<boolean> {
    const { nurse } = this
    const { step } = viewOf(state.context).page
    if (companion === 'here' && nurse.view.facts.privacy === 'alone') {
      await nurse.entering('the companion’s return', () => nurse.press('encounter.companionBack'))
      await nurse.press('app.cover.done')
      await arrive(nurse)
      return true
    }
    for (const [index, extra] of (this.path?.extra ?? []).entries())
      if (extra.at === step && this.isNew(`extra ${index}`)) {
        if ('deed' in extra) await deed(nurse, extra.deed)
        else await ask(nurse, { topic: extra.ask, of: extra.of, through: extra.through })
        this.fallen = true
        return true
      }
    const waits = Math.max(0, ...Object.values(this.path?.waits ?? {}))
    if (waits > 0 && step === 'reports' && this.isNew('waits')) {
      await letPass(nurse, waits)
      return true
    }
    for (const [index, due] of this.scenario.deeds.entries())
      if (due.at === step && !this.path?.undone.includes(due.deed) && this.isNew(`deed ${index}`)) {
        await deed(nurse, due.deed)
        return true
      }
    return false
  }

  /** Changes an answer that turned out otherwise. */
  private async correct(scene: Scene): Promise<boolean> {
    const { nurse } = this
    const { answered } = nurse.state.context
    const tried = (fact: FactId) =>
      `${scene.happened.length} ${fact} ${JSON.stringify(nurse.bag[fact])}`
    const wrong = factIds.find((fact) => {
      const value = nurse.bag[fact]
      if (fact === 'privacy' && nurse.view.page.step.includes('privacy')) return false
      const kept = answered[fact]
      if (!kept || value === undefined || sameValue(kept.value, value)) return false
      return !this.corrected.has(tried(fact))
    })
    if (!wrong) return false
    this.corrected.add(tried(wrong))
    if (wrong === 'disposition') return false
    const alone = nurse.page.getByRole('button', { name: nurse.say('encounter.aloneNow') })
    if (wrong === 'privacy' && nurse.bag.privacy === 'alone' && (await alone.isVisible())) {
      await nurse.entering('alone again', () => alone.click())
      await arrive(nurse)
      return true
    }
    await change(nurse, wrong, this.basisOf(scene, wrong))
    return true
  }
  private basisOf({ happened }: Scene, fact: FactId) {
    const byEvent = happened.some(({ event }) => fact in event.brings)
    return byEvent || fact === 'privacy' ? 'changed' : 'entered-wrongly'
  }

  private isNew(key: string): boolean {
    if (this.done.has(key)) return false
    this.done.add(key)
    return true
  }

  private async end(): Promise<void> {
    const { nurse, path } = this
    if (path?.answers.disposition) await this.leave()
    else if (!path?.end) await finish(nurse)
    return this.lookBack()
  }

  /** Says on the plan how the patient leaves. */
  private async leave(): Promise<void> {
    const { nurse } = this
    await nurse.entering('how the patient leaves', async () => {
      await fillRow(nurse, 'disposition', nurse.group(nurse.say('facts.disposition.title')))
      const apply = nurse.page.getByRole('button', { name: nurse.say('plan.change.apply') })
      if (await apply.isVisible()) await nurse.hand.press(apply)
    })
  }

  private async lookBack(): Promise<void> {
    const { nurse } = this
    const words = trainingIn[nurse.tongue]
    await nurse.see('before-debriefing')
    await nurse.page.getByRole('button', { name: words.run.end, exact: true }).click()
    await nurse.page.getByRole('heading', { level: 1, name: words.debrief.title }).waitFor()
    await nurse.see('debriefing')
  }
}
