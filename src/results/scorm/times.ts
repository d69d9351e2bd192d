const parts = (milliseconds: number) => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return { h: Math.floor(seconds / 3600), m: Math.floor(seconds / 60) % 60, s: seconds % 60 }
}
const two = (value: number): string => String(value).padStart(2, '0')

/** SCORM 1.2, CMITimespan: HHHH:MM:SS, at the most 9999 hours. */
export const timespan = (milliseconds: number): string => {
  const { h, m, s } = parts(milliseconds)
  return h > 9999 ? '9999:59:59' : `${String(h).padStart(4, '0')}:${two(m)}:${two(s)}`
}

/** ISO 8601, as SCORM 2004 and xAPI take it: PT1H2M3S. */
export const duration = (milliseconds: number): string => {
  const { h, m, s } = parts(milliseconds)
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s}S`
}
