import type { Locator, Page } from 'playwright-core'

/** How a nurse works a screen. Every click and every key counts as one action. */
export abstract class Hand {
  actions = 0
  protected readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** A button, a line that folds open, a box to tick. */
  abstract press(target: Locator): Promise<void>
  /** One of the numbered answers of a page. */
  abstract answer(card: Locator, number: number): Promise<void>
  /** One of a row of radio buttons or check boxes. */
  abstract pick(row: Locator, label: string): Promise<void>
  /** A statement to confirm. */
  abstract tick(statement: Locator): Promise<void>
  abstract write(field: Locator, text: string): Promise<void>
  abstract choose(list: Locator, label: string): Promise<void>

  async key(key: string): Promise<void> {
    this.actions += 1
    await this.page.keyboard.press(key)
  }
}

const option = (row: Locator, name: string) =>
  row.getByRole('radio', { name, exact: true }).or(row.getByRole('checkbox', { name, exact: true }))

/** The mouse. */
export class Mouse extends Hand {
  async press(target: Locator) {
    this.actions += 1
    await target.click()
  }
  answer(card: Locator) {
    return this.press(card)
  }
  async pick(row: Locator, label: string) {
    const input = option(row, label)
    if (!(await input.isChecked())) await this.press(input)
  }
  tick(statement: Locator) {
    return this.press(statement)
  }
  async write(field: Locator, text: string) {
    await this.press(field)
    this.actions += text.length
    await field.fill(text)
  }
  async choose(list: Locator, label: string) {
    this.actions += 2
    await list.selectOption({ label })
  }
}

/** Two taps sooner than this may be one double tap; nobody reads a page that fast. */
const doubleTap = 450

/** A finger on glass. */
export class Finger extends Mouse {
  private last = 0
  override async press(target: Locator) {
    this.actions += 1
    await this.page.waitForTimeout(Math.max(0, this.last + doubleTap - Date.now()))
    await target.tap()
    this.last = Date.now()
  }
}

type Place = 'here' | 'ahead' | 'behind'

/** Where the focus stands, seen from an element: on it, before it on the page, or after it. */
const placeOf = (element: Element): Place => {
  const at = document.activeElement
  if (at === element) return 'here'
  const sameGroup =
    at instanceof HTMLInputElement &&
    element instanceof HTMLInputElement &&
    at.type === 'radio' &&
    at.name === element.name
  if (sameGroup) return 'here'
  const order = at ? element.compareDocumentPosition(at) : 0
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind' : 'ahead'
}
const isOn = (element: Element): boolean => element === document.activeElement

/** The keyboard alone: Tab, Shift+Tab, number keys, arrows within a row of radio buttons. */
export class Keyboard extends Hand {
  async press(target: Locator) {
    await this.tabTo(target)
    await this.key('Enter')
  }
  answer(_card: Locator, number: number) {
    return this.key(String(number))
  }
  async pick(row: Locator, label: string) {
    const input = option(row, label)
    await this.tabTo(input)
    for (let left = 20; left > 0 && !(await input.evaluate(isOn)); left -= 1)
      await this.key('ArrowDown')
    if (!(await input.isChecked())) await this.key('Space')
  }
  async tick(statement: Locator) {
    await this.tabTo(statement)
    await this.key('Space')
  }
  async write(field: Locator, text: string) {
    await this.tabTo(field)
    if ((await field.inputValue()) !== '') await this.key('Control+a')
    this.actions += text.length
    await this.page.keyboard.type(text)
  }
  async choose(list: Locator, label: string) {
    await this.tabTo(list)
    this.actions += label.length
    await this.page.keyboard.type(label)
  }
  private async tabTo(target: Locator) {
    for (let left = 200; left > 0; left -= 1) {
      const place = await target.evaluate(placeOf)
      if (place === 'here') return
      await this.key(place === 'ahead' ? 'Tab' : 'Shift+Tab')
    }
    throw new Error(`Tab does not lead to ${String(target)}`)
  }
}
