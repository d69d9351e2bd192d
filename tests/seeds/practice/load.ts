import { readdirSync, readFileSync } from 'node:fs'
import { readScenario } from '../../../seeds/practice/readScenario.ts'
import type { Scenario } from '../../../seeds/scenario.ts'

export const folder = 'seeds/scenarios'
export const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
export const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8')

export const load = (name: string): Scenario => {
  const read = readScenario(textOf(name))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.scenario
}
