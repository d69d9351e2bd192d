import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { checkFile } from './practice/checkFile.ts'
import { scenarioSchema } from './scenarioSchema.ts'

const usage = `npm run -s scenarios [-- file.json …]
Checks scenario files: against their schema, and by running each through the pathway, once perfectly
and once into each trap. Without files: all of seeds/scenarios.
--schema writes public/scenario.schema.json.
Exit 0: all is well. 1: something is wrong, or a scenario now ends differently.`

const folder = 'seeds/scenarios'
const schemaFile = 'public/scenario.schema.json'

const names = process.argv.slice(2)
const all = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const check = (files: readonly string[]): void => {
  const faults = files.flatMap((file) => {
    const text = read(file)
    return text === null
      ? [`${file}:1: the file: could not be read. Look at its name and place.`]
      : checkFile(file, text)
  })
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length === 0) process.stdout.write(`${files.length} scenarios are well.\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

if (names.includes('--help')) process.stdout.write(`${usage}\n`)
else if (names.includes('--schema'))
  writeFileSync(schemaFile, `${JSON.stringify(scenarioSchema(), null, 2)}\n`)
else check(names.length > 0 ? names : all())
