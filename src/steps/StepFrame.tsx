import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pageKey } from '../../flows/view.ts'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { StepHint } from './StepHint.tsx'
import { WhyWeAsk } from './WhyWeAsk.tsx'
import './StepFrame.css'

type Props = {
  title: string
  hint?: string | undefined
  /** Why the question is asked, and where that stands. */
  why?: { text: string; source: string } | undefined
  /** What leads on, at the far end of the foot. */
  foot?: ReactNode
  /** Beside Back, or in its place on the first page. */
  footStart?: ReactNode
  children?: ReactNode
}

/** One page of the conversation: its question, its answers, why it is asked, and the way back. */
export const StepFrame = ({ title, hint, why, foot, footStart, children }: Props) => {
  const { t } = useTranslation('app')
  const { view, refusal, send } = useEncounter()
  const heading = useRef<HTMLHeadingElement>(null)
  const page = pageKey(view.page)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('main')?.scrollTo({ top: 0 })
    window.scrollTo({ top: 0 })
  }, [page])
  return (
    <div className="step" key={page}>
      <div className="step-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {hint && <StepHint text={hint} />}
      </div>
      {children}
      {why && <WhyWeAsk {...why} />}
      <div className="step-foot">
        {refusal({ type: 'BACK' }) === null && (
          <Button kind="plain" icon={ArrowLeft} onClick={() => send({ type: 'BACK' })}>
            {t('common.back')}
          </Button>
        )}
        {footStart}
        {foot && <div className="step-foot-end">{foot}</div>}
      </div>
    </div>
  )
}
