import { createContext, useContext } from 'react'

/**
 * Quiet display: whether telling words may stand on the screen now. They may once the patient is
 * alone with staff, or while the nurse says she is out of sight (PATHWAY SP-13).
 */
export type Names = { shown: boolean; alone: boolean; toggle: () => void }

export const NamesContext = createContext<Names>({ shown: false, alone: false, toggle: () => {} })

export const useNames = (): Names => useContext(NamesContext)
