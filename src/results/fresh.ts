/** What could not be sent in this time, in milliseconds, is given up: 30 days. */
const lapse = 30 * 24 * 3_600_000

export const isFresh = ({ since }: { since: string }): boolean =>
  Date.now() - Date.parse(since) < lapse
