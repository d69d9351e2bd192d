import { type Form, lists } from './form.ts'

type Key = PropertyKey
type Rows = readonly { taken: boolean }[]

/** The place in the form of a place in the file: rows taken away are not in the file, facts are rows here. */
export const formPath = (path: readonly Key[], form: Form): string => {
  const [head, index, ...rest] = path
  const list = lists.find((one) => one === head)
  if (list && typeof index === 'number')
    return [list, nth(form[list], index), ...inRow(rest, list, nth(form[list], index), form)].join(
      '.',
    )
  if (head === 'seen') return ['seen', ...factPlace(path.slice(1), form.seen)].join('.')
  return head === 'expected' || head === 'languages' ? upTo(path, head) : path.map(String).join('.')
}

/** Chips stand for their whole list. */
const upTo = (path: readonly Key[], head: string): string =>
  path
    .slice(0, head === 'expected' && path[1] === 'order' ? 2 : 3)
    .map(String)
    .join('.')

/** Where the row stands in the form that is the nth of the file. */
const nth = (rows: Rows, index: number): number =>
  rows.flatMap(({ taken }, at) => (taken ? [] : [at]))[index] ?? index

const inRow = (rest: readonly Key[], list: string, at: number, form: Form): string[] => {
  const [key, ...more] = rest.map(String)
  if (key === undefined) return []
  if (key === 'brings') {
    const rows = list === 'events' ? form.events[at]?.brings : form.reveals[at]?.brings
    return ['brings', ...factPlace(more, rows ?? [])]
  }
  if (key === 'trigger') return ['trigger', 'value']
  if (key === 'path' || key === 'sources' || key === 'after') return [key]
  if (list === 'reveals') return [moved[key] ?? key, ...more]
  return [key, ...more]
}
/** Where one control stands for two fields, or what is missing is chosen elsewhere. */
const moved: Record<string, string> = { no: 'never', needs: 'after' }

const factPlace = (rest: readonly Key[], rows: Form['seen']): string[] => {
  const [fact] = rest
  const at = rows.findIndex((row) => !row.taken && row.fact === fact)
  return at < 0 ? [] : [String(at), 'value']
}
