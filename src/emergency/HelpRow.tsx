import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './HelpRow.css'

type Props = {
  /** The first is teal and the biggest, 911 is red, all others are outlined. */
  kind: 'first' | 'next' | '911'
  number: number
  name: string
  when?: string
  /** What a desk phone needs before an outside number. */
  outsideLine?: string | null
  children?: ReactNode
}

export const HelpRow = ({ kind, number, name, when, outsideLine, children }: Props) => {
  const { t } = useTranslation('emergency')
  const desk = outsideLine ? t('deskPhone', { number: `${outsideLine}-911` }) : ''
  return (
    <li className={`help-row help-row-${kind}`}>
      <span className="help-number" aria-hidden>
        {number}
      </span>
      <p className="help-words">
        <span className="help-name">{name}</span>
        {when && <span className="help-when">{`${when} ${desk}`.trim()}</span>}
      </p>
      {children && <div className="help-dials">{children}</div>}
    </li>
  )
}
