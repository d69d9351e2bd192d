import facts from 'virtual:handrail-build'

/** Which Handrail this is: its version, and the SHA-256 of flows/ and content/ it was built from. */
export const { version, hash } = facts

/** The first 12 characters of the hash: enough to tell two pathways apart on screen and on paper. */
export const shortHash = facts.short
