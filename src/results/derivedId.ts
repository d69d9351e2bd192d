import { uuidOf } from './newId.ts'

const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** FNV-1a, 32 bits, stirred so that lanes with another beginning do not run side by side. */
const mixed = (name: string, from: number): number => {
  let hash = from
  for (const letter of name) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/**
 * The id of what is said once: the same name under the same id gives the same UUID, so that a record
 * store takes what is said twice for one.
 * @param under a random UUID: of a run, a sitting or a registration
 */
export const derivedId = (under: string, name: string): string => {
  const own = lanes.flatMap((from) => {
    const hash = mixed(name, from)
    return [hash >>> 24, (hash >>> 16) & 0xff, (hash >>> 8) & 0xff, hash & 0xff]
  })
  const given = under.replaceAll('-', '').match(/../gu) ?? []
  return uuidOf(
    own.map((byte, at) => byte ^ Number.parseInt(given[at] ?? '0', 16)),
    5,
  )
}
