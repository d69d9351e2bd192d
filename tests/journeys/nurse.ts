import type { Locator, Page } from 'playwright-core'
import type { CaseFile } from '../../seeds/caseFile.ts'
import type { FactId, Facts } from '../../flows/facts.ts'
import type { DutyId } from '../../flows/ids.ts'
import { replay, start, type State } from '../../flows/replay.ts'
import { pageKey, viewOf } from '../../flows/view.ts'
import type { Hand } from './hands.ts'
import { countIn, journalIn, until } from './tab.ts'
import { namesShown, sayIn, type Tongue, type Values, wordsAt } from './words.ts'

/** Called on every screen and every sheet, before anything is done there. */
export type Look = (nurse: Nurse, where: string) => Promise<void>
type Visit = { page: Page; hand: Hand; file: CaseFile; tongue?: Tongue; look?: Look }

/** One nurse at one screen: what she knows of the case, the words she reads, and her hand. */
export class Nurse {
  state: State
  readonly page: Page
  readonly hand: Hand
  readonly file: CaseFile
  readonly tongue: Tongue
  /** What this nurse knows by now. */
  readonly bag: Facts = {}
  /** Every heading she came to, in order. */
  readonly seen: string[] = []
  /** Whether a simulated call is dialled before it is written down. */
  dials = true
  private readonly look: Look
  private outOfSight = false

  constructor({ page, hand, file, tongue = 'en', look = async () => {} }: Visit) {
    this.page = page
    this.hand = hand
    this.file = file
    this.tongue = tongue
    this.look = look
    this.state = start({ site: file.site, startedAt: file.at })
  }
  see(where: string): Promise<void> {
    return this.look(this, where)
  }
  /** Looks again at what the tab keeps. */
  async read(): Promise<void> {
    this.state = replay(await journalIn(this.page))
  }

  get view() {
    return viewOf(this.state.context)
  }
  /** Whether telling words may stand on the screen now. */
  get shown(): boolean {
    return this.outOfSight || namesShown(this.view.facts)
  }
  private get showing() {
    return { shown: this.shown, observing: this.view.mode === 'observing' }
  }
  get say() {
    return sayIn(this.tongue, this.showing)
  }
  optionOf(fact: FactId, value: string): string {
    const found = wordsAt(this.tongue, this.showing, ['facts', fact, 'options', value])
    return typeof found === 'string' ? found : value
  }
  dutyName(duty: DutyId): string {
    return this.say(`duties.${duty}.${this.shown ? 'name' : 'quiet'}`)
  }
  /** The one question a page asks now. */
  get asked(): FactId | null {
    const { page, pending, facts } = this.view
    if (page.step === 'privacy') return 'privacy'
    if (page.step !== 'say-first') return page.fact
    const said = facts.limitsExplained === 'yes' && !pending.includes('limitsExplained')
    return said ? 'permission' : 'limitsExplained'
  }
  get where(): string {
    const { page } = this.view
    if (this.state.context.lifecycle !== 'open') return 'end'
    return page.step === 'say-first' ? `say-first.${this.asked}` : pageKey(page)
  }
  /** What the case wants done of a duty and is not done yet. */
  tasksToDo(duty: DutyId) {
    const { status, tasks } = this.view.duties[duty]
    if (status !== 'owed' && status !== 'phoned') return []
    const { done } = this.file
    return tasks.filter(({ task, kind, met }) =>
      done === 'all'
        ? kind !== 'optional' && !met
        : !met && done.some((id) => id === `${duty}.${task}`),
    )
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }
  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true })
  }
  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }
  async press(words: string, values: Values = {}): Promise<void> {
    const name = this.say(words, values)
    await this.hand.press(this.page.getByRole('button', { name, exact: true }))
  }
  /** Says that nobody else can see the screen. */
  async showNames(): Promise<void> {
    await this.press('todo.showNames')
    this.outOfSight = true
  }
  goOn(): Promise<void> {
    return this.press('app.common.continue')
  }
  /** Does something that must be written down, and waits until it is. */
  async entering(what: string, act: () => Promise<void>): Promise<void> {
    const before = await countIn(this.page)
    await act()
    await until(`${what} to be written down`, async () =>
      (await countIn(this.page)) > before ? true : null,
    )
    await this.read()
  }
  /** Presses the button at the foot of a sheet. */
  save(words: string): Promise<void> {
    const button = this.dialog.getByRole('button', { name: this.say(words), exact: true })
    return this.entering(words, () => this.hand.press(button))
  }
}
