import { compare } from '../seeds/diff/compare.ts'
import { tell } from '../seeds/diff/tell.ts'
import { NotAVersion, openVersion } from './protocolDiffVersion.ts'

const usage = `npm run -s protocol-diff -- [--json] <old> [<new>]
Says what is different in the protocol: steps, duties, tasks, refusals, texts, resources, and which
cases and scenarios end differently. A version is a git revision, or a folder that holds its source; without <new> it is the
working tree.
Exit 0: compared. 1: a version could not be found or read.`

const give = process.argv.slice(2)
const names = give.filter((word) => word !== '--json')
const [old, now = '.'] = names

const stop = (line: string): void => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

const run = (first: string): void => {
  const before = openVersion(first)
  const after = openVersion(now)
  const found = compare(before.snapshot, after.snapshot)
  const [from, to] = [before.said, after.said]
  const lines = [`Old: ${from}`, `New: ${to}`, '', ...tell(found)]
  const told = give.includes('--json')
    ? JSON.stringify({ old: from, new: to, ...found }, null, 2)
    : lines.join('\n')
  process.stdout.write(`${told}\n`)
}

if (old === undefined || names.length > 2 || names.some((word) => word.startsWith('-'))) stop(usage)
else
  try {
    run(old)
  } catch (fault) {
    if (!(fault instanceof NotAVersion)) throw fault
    stop(fault.message)
  }
