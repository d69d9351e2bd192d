import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

declare global {
  interface Window {
    /** Told of every journal that a tab keeps; only in a run that is to be counted. */
    handrailKept?: (text: string) => void
  }
}

/** In the page: says what is kept under the journal's name, whenever it is. */
const tell = () => {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own storage below
  const keep = Storage.prototype.setItem
  Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
    keep.call(this, key, text)
    if (key === 'handrail.session') window.handrailKept?.(text)
  }
}

/** Leaves every journal of these tabs in the folder HANDRAIL_WALKS names, for *allWalked* to count. */
export const keepWalks = async (context: BrowserContext): Promise<void> => {
  const folder = process.env['HANDRAIL_WALKS']
  if (!folder) return
  const name = join(folder, randomUUID())
  const begun: string[] = []
  await context.exposeBinding('handrailKept', (_source, text: string) => {
    const start = /"startedAt":"([^"]*)"/.exec(text)?.[1] ?? ''
    if (!begun.includes(start)) begun.push(start)
    writeFileSync(`${name}-${begun.indexOf(start)}.walk.json`, text)
  })
  await context.addInitScript(tell)
}
