import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readCase } from './caseFile.ts'
import { walkCase } from './walkCase.ts'

const usage = `npm run -s walk -- case.json
Walks one case file (JSON or YAML; - for standard input) and prints what it comes to.
Exit 0: reached an end. 2: stopped on the way. 1: the file is not valid.`

const fail = (lines: readonly string[]): never => {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0) fail([usage])
const name = file === '-' ? 'standard input' : (file ?? '')

const read = (): unknown => {
  try {
    const text = readFileSync(file === '-' ? 0 : name, 'utf8')
    const value: unknown = parse(text)
    return value
  } catch (fault) {
    return fail([`${name}: ${fault instanceof Error ? fault.message : 'could not be read'}`])
  }
}

const result = readCase(read())
if ('faults' in result) fail(result.faults.map((fault) => `${name}: ${fault}`))
else {
  const { walked, stopped } = walkCase(result.case)
  process.stdout.write(`${JSON.stringify(walked, null, 2)}\n`)
  if (stopped !== null)
    process.stderr.write(`${name}: stopped at ${walked.stoppedAt}: ${stopped}\n`)
  process.exitCode = stopped === null ? 0 : 2
}
