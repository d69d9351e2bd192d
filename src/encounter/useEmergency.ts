import { useState } from 'react'
import type { Facts } from '../../flows/facts.ts'
import { useEncounter } from './useEncounter.ts'

const causeOf = ({ danger }: Facts): 'threat' | 'medical' | 'unsure' | null => {
  if (Array.isArray(danger)) return danger.includes('threat') ? 'threat' : 'medical'
  return danger === 'threat' || danger === 'medical' || danger === 'unsure' ? danger : null
}

/** The emergency screen: opened by 911 or by an answer, left without losing anything. */
export const useEmergency = () => {
  const { journal, memory, view, send, refusal } = useEncounter()
  const alarms = journal.events.filter(
    (event) =>
      event.type === 'EMERGENCY' || (event.type === 'ANSWER.danger' && event.value !== 'none'),
  ).length
  const [leftAfter, setLeftAfter] = useState(0)
  const [asked, setAsked] = useState(false)
  const active = memory.emergency === 'active'
  const back = () => {
    setLeftAfter(alarms)
    setAsked(false)
  }
  const leaveBy = (type: 'EMERGENCY_OVER' | 'RESPONDERS_TOOK_OVER') =>
    refusal({ type }) === null
      ? () => {
          send({ type })
          back()
        }
      : undefined
  return {
    shown: asked || (active && alarms > leftAfter),
    cause: causeOf(view.facts),
    setting: memory.site.setting,
    show: () => {
      // 911 answers also where nothing more can be written down.
      setAsked(true)
      if (!active) send({ type: 'EMERGENCY' })
    },
    back,
    over: leaveBy('EMERGENCY_OVER'),
    responders: leaveBy('RESPONDERS_TOOK_OVER'),
  }
}
