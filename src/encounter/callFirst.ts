import { createContext, useContext } from 'react'

/** Opens the sheet of the Registry's call over whatever step is shown. */
export const CallFirstContext = createContext<() => void>(() => {})

export const useCallFirst = (): (() => void) => useContext(CallFirstContext)
