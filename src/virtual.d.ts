declare module 'virtual:handrail-build' {
  const facts: { version: string; hash: string; short: string }
  export default facts
}

declare module 'virtual:handrail-proof' {
  const proof: { state: 'missing' | 'other-sources' } | { state: 'ran'; result: unknown }
  export default proof
}

declare module 'virtual:handrail-protocol' {
  const model: import('../seeds/protocol/types.ts').ProtocolModel
  export default model
}
