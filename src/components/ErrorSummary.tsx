import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './ErrorSummary.css'

type Props = {
  /** Each thing still wrong, with the id of the control that puts it right. */
  errors: readonly { id: string; message: string }[]
  /** Changes with every attempt, so that the summary takes focus again. */
  attempt: number
}

/** What keeps a form from being sent. Takes focus; each line leads to its control. */
export const ErrorSummary = ({ errors, attempt }: Props) => {
  const { t } = useTranslation('app')
  const title = useId()
  const summary = useRef<HTMLDivElement>(null)
  const any = errors.length > 0
  useEffect(() => {
    if (any && attempt > 0) summary.current?.focus()
  }, [attempt, any])
  if (!any) return null
  return (
    <div ref={summary} className="error-summary" role="alert" tabIndex={-1} aria-labelledby={title}>
      <p id={title}>{t('errors.summary', { count: errors.length })}</p>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <button type="button" onClick={() => document.getElementById(id)?.focus()}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
