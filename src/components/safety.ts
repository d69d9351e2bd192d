import { createContext, useContext } from 'react'

/** 911 and the cover: one action away from everywhere, also from inside a dialog. */
export type Safety = { onEmergency: () => void; onCover: () => void }

export const SafetyContext = createContext<Safety | null>(null)

export const useSafety = (): Safety | null => useContext(SafetyContext)
