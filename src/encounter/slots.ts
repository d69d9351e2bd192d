import { createContext, type ReactNode, useContext } from 'react'
import type { TaskId } from '../../flows/ids.ts'

/** What a frame around the very same screens puts beside them. At the bedside there is none. */
export type Slots = {
  beside: ReactNode
  /** Stands in the sheet of a call, before its form. */
  call: (task: TaskId) => ReactNode
  /** Stands at the foot of an ended plan, where the bedside leaves and erases. */
  ended: ReactNode
}

export const SlotsContext = createContext<Slots | null>(null)

export const useSlots = (): Slots | null => useContext(SlotsContext)
