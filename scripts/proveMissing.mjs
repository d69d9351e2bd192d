import { keptProof } from './buildFacts.mjs'
import { contentHash } from './contentHash.mjs'
import { npm, root } from './npm.mjs'

/** @param {unknown} result @returns {boolean} */
const holds = (result) => {
  /** @type {{ properties: { holds: boolean }[] }} */
  const { properties } = JSON.parse(JSON.stringify(result))
  return properties.every((property) => property.holds)
}

/** Proves the pathway, if it was not proven on these very sources; what does not hold is not built. */
const kept = keptProof(root, contentHash(root).full)
const proven = kept.state === 'ran' && holds(kept.result)
if (!proven) console.log('Proving the pathway: every reachable state, about a minute…')
process.exitCode = proven || npm('run', '-s', 'prove') ? 0 : 1
