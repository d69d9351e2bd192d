import { expect, test } from 'vitest'
import { tooOld } from '../../scripts/requireNode.mjs'

test.each(['12.22.0', '18.20.4', '20.18.3'])('Node %s is told it is too old', (version) => {
  expect(tooOld(version)).toBe(true)
})

test.each(['20.19.0', '22.12.0', '26.0.0'])('Node %s will do', (version) => {
  expect(tooOld(version)).toBe(false)
})
