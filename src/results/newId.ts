const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** Sixteen bytes as a UUID. @param version the digit by which a UUID says how it was made */
export const uuidOf = (bytes: readonly number[], version: 4 | 5): string =>
  bytes
    .map((byte, at) =>
      at === 6 ? (byte & 0x0f) | (version << 4) : at === 8 ? (byte & 0x3f) | 0x80 : byte,
    )
    .map(hex)
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')

/** A random UUID (version 4), also where the page is not secure and the browser makes none. */
export const newId = (): string => uuidOf([...crypto.getRandomValues(new Uint8Array(16))], 4)
