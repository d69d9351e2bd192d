import { createContext, useContext } from 'react'
import type { OpenSheet } from '../duties/openSheet.ts'
import type { Plan } from './plan.ts'

type OnPage = { plan: Plan; open: (sheet: OpenSheet) => void }

export const PlanContext = createContext<OnPage | null>(null)

/** The plan on this page. Only below PlanPage. */
export const useOnPlan = (): OnPage => {
  const page = useContext(PlanContext)
  if (!page) throw new Error('useOnPlan is used outside PlanPage')
  return page
}
