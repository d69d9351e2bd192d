/** All that a storage of the browser holds, by its names. */
export const entriesOf = (storage: Storage): [key: string, value: string][] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map((key) => [
    key,
    storage.getItem(key) ?? '',
  ])
