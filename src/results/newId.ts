const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** A random UUID (version 4), also where the page is not secure and the browser makes none. */
export const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const text = [...bytes]
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map(hex)
    .join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}
