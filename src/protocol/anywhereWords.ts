import type { ProtocolWords } from './useProtocolWords.ts'

const named = [
  'EMERGENCY',
  'COMPANION_BACK',
  'REPORT_NOW',
  'PATIENT_LEFT',
  'HAND_OVER',
  'RESPONDERS_TOOK_OVER',
  'NOTHING_HERE',
] as const

/** What may happen at any step, in words. */
export const anywhereWords = (event: string, t: ProtocolWords['t']): string => {
  const known = named.find((one) => one === event)
  return known ? t(`anywhere.${known}`) : event
}
