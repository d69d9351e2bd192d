import { tell } from './updates.ts'

const afterFirstPaint = 500

/** Asks for the offline copy once the first screen stands. The dev server and the single file have none. */
export const startOffline = () => {
  if (import.meta.env.MODE !== 'production') return
  const begin = () =>
    void import('./register.ts')
      .then(({ register }) => register())
      .catch(() => tell({ copy: 'incomplete' }))
  setTimeout(begin, afterFirstPaint)
}
