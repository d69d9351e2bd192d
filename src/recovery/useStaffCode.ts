import { useEffect, useState } from 'react'
import { isStaffCode, type StaffCode } from '../site/staffCode.ts'
import { countWrong, forgetTries, secondsLeft } from './tries.ts'

type Asked = 'asking' | 'checking' | 'wrong'

/** Checks a code against the filed one; wrong tries slow down, and say for how long. */
export const useStaffCode = (filed: StaffCode, onRight: () => void) => {
  const [asked, setAsked] = useState<Asked>('asking')
  const [left, setLeft] = useState(() => secondsLeft(Date.now()))
  const waiting = left > 0
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setInterval(() => setLeft(secondsLeft(Date.now())), 250)
    return () => clearInterval(timer)
  }, [waiting])
  /** Gives whether it was right. */
  const check = async (code: string): Promise<boolean> => {
    if (asked === 'checking' || secondsLeft(Date.now()) > 0) return false
    setAsked('checking')
    if (await isStaffCode(code, filed)) {
      forgetTries()
      onRight()
      return true
    }
    countWrong(Date.now())
    setLeft(secondsLeft(Date.now()))
    setAsked('wrong')
    return false
  }
  return { asked, left, check }
}
