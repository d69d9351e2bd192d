import { Say } from '../components/Say.tsx'
import { type ScriptFilter, usePageSay } from './usePageSay.ts'
import { useSmallSay } from './useSmallSay.ts'

type Props = {
  /** Only the scripts for which this holds; all of the page otherwise. */
  only?: ScriptFilter
}

/** The words this page offers to read aloud. */
export const PageSay = ({ only }: Props) => {
  const { lines, note } = usePageSay(only)
  return <Say lines={lines} note={note} small={useSmallSay()} />
}
