import { useMedia } from '../components/useMedia.ts'

/** Room for a second column: what is answered and what is due stand beside the step. */
export const useWide = (): boolean => useMedia('(width >= 64rem)')

/** A telephone: the bar holds only what must be one press away. */
export const useCompact = (): boolean => useMedia('(width < 40rem)')

/** Room for the names of all lanes in the bar. */
export const useLaneRoom = (): boolean => useMedia('(width >= 78rem)')
