import proof from 'virtual:handrail-proof'
import { ProofResult } from '../../seeds/proof/result.ts'

export type ShownProof =
  { state: 'ran'; result: ProofResult } | { state: 'missing' | 'other-sources' | 'unreadable' }

/** What the proof found on the sources of this build, checked before it is shown; else why not. */
export const readProof = (told: typeof proof = proof): ShownProof => {
  if (told.state !== 'ran') return told
  const read = ProofResult.safeParse(told.result)
  return read.success ? { state: 'ran', result: read.data } : { state: 'unreadable' }
}
