import { useMedia } from '../components/useMedia.ts'

/** Room for a second column: what is answered and what is due stand beside the step. */
export const useWide = (): boolean => useMedia('(width >= 64rem)')

/** A telephone: the bar holds only what must be one press away. */
export const useCompact = (): boolean => useMedia('(width < 40rem)')

/** Room in the bar for what is pressed when someone comes in; else it has a row of its own. */
export const useBarRoom = (): boolean => useMedia('(width >= 48rem)')

/** Room for the names of all lanes in the bar. */
export const useLaneRoom = (): boolean => useMedia('(width >= 78rem)')
