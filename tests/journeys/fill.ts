import type { Locator } from 'playwright-core'
import type { FactId } from '../../flows/facts.ts'
import type { Nurse } from './nurse.ts'

/** Puts one value of the case into the row that asks for it. */
export const fillRow = async (nurse: Nurse, fact: FactId, row: Locator): Promise<void> => {
  const { hand } = nurse
  const value = nurse.bag[fact]
  if (typeof value === 'number') return hand.write(row.getByRole('textbox'), String(value))
  const tag = nurse.bag.language ?? 'en'
  if (fact === 'language' && !['es', 'vi', 'en'].includes(tag))
    return fromList(nurse, row.getByRole('combobox'), tag)
  for (const label of labelsOf(nurse, fact)) await hand.pick(row, label)
}
const fromList = async (nurse: Nurse, list: Locator, tag: string) =>
  nurse.hand.choose(list, (await list.locator(`option[value="${tag}"]`).textContent()) ?? '')
const labelsOf = (nurse: Nurse, fact: FactId): readonly string[] => {
  const values = [nurse.bag[fact]].flat().filter((each) => typeof each === 'string')
  if (fact === 'danger' && values.length > 1) return [nurse.say('encounter.danger.both')]
  return values.map((each) => nurse.optionOf(fact, each))
}
