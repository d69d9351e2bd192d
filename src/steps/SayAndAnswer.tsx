import type { ReactNode } from 'react'
import { Say } from '../components/Say.tsx'
import { useSmallSay } from './useSmallSay.ts'
import type { PageWords } from './usePageSay.ts'
import './SayAndAnswer.css'

type Props = {
  words: PageWords
  /** Words and answers beside each other, so that both are in view. */
  split: boolean
  /** The answers stay in view while the words are scrolled; only where they are few. */
  pinned?: boolean
  children: ReactNode
}

/** The words to say, and what is answered after them. */
export const SayAndAnswer = ({
  words: { lines, note },
  split,
  pinned = false,
  children,
}: Props) => {
  const small = useSmallSay()
  return (
    <div className={split ? 'choice choice-split' : 'choice'}>
      <Say lines={lines} note={note} folds={split} small={small} />
      <div className={pinned ? 'choice-answers choice-pinned' : 'choice-answers'}>{children}</div>
    </div>
  )
}
