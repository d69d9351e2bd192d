import { vi } from 'vitest'

/** A display of this width: answers the queries of the screens, which are `width` in rem. */
export const display = (width: number) => {
  const matches = (query: string): boolean => {
    const [, sign, rem] = /width (>=|<) (\d+)rem/.exec(query) ?? []
    return sign === '<' ? width < Number(rem) * 16 : width >= Number(rem) * 16
  }
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: matches(query),
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
}
