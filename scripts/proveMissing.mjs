import { keptProof } from './buildFacts.mjs'
import { proofHash } from './contentHash.mjs'
import { npm, root } from './npm.mjs'

/** @param {unknown} result @returns {boolean} */
const holds = (result) => {
  /** @type {{ properties: { holds: boolean }[] }} */
  const { properties } = JSON.parse(JSON.stringify(result))
  return properties.every((property) => property.holds)
}

/** Proves the pathway, if it was not proven on these very sources, by this very proof; what does not hold is not built. */
const kept = keptProof(root, proofHash(root))
const proven = kept.state === 'ran' && holds(kept.result)
if (!proven) console.log('Proving the pathway, about a minute…')
process.exitCode = proven || npm('run', '-s', 'prove') ? 0 : 1
