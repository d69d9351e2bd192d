/** On the sheet itself; all others stand in the list behind *Another*. */
export const languageFirst = ['es', 'vi', 'en'] as const

/** Languages without a name of their own in every browser are named in encounter.json. */
export const namedHere = ['mix', 'mam', 'nah', 'kjb', 'quc', 'zap', 'mfs', 'und'] as const
export type NamedHere = (typeof namedHere)[number]
export const isNamedHere = (tag: string): tag is NamedHere =>
  namedHere.some((named) => named === tag)

export const languageMore: readonly string[] = [
  'ko zh-Hans yue fa ar tl ase mfs mix mam nah kjb quc zap am hy bn my ceb fr gu ht hi hmn hu ilo id',
  'ja km lo mn ne ps pl pt pa ro ru sm so sw ta te th ti uk ur und',
].flatMap((line) => line.split(' '))
