/** The record stores that this build names in its policy: addresses that end in a slash. */
export const namedStores = (): readonly string[] => {
  const named: unknown = import.meta.env['HANDRAIL_LRS']
  return typeof named === 'string' ? named.split(/\s+/u).filter(Boolean) : []
}

/** The browser's policy lets nothing go anywhere else; asked first, so that it can be told plainly. */
export const isNamed = (address: string, stores = namedStores()): boolean => {
  try {
    const { origin } = new URL(address)
    return origin === location.origin || stores.some((store) => new URL(store).origin === origin)
  } catch {
    return false
  }
}
