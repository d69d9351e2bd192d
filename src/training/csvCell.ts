/** A spreadsheet takes a cell that begins with one of these for a formula. */
const formula = /^\s*[=+\-@\t\r\n|%]/u

/** One cell of a table, after RFC 4180, that no spreadsheet takes for a formula. */
export const csvCell = (value: string | number): string => {
  const text = String(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
