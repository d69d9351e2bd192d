import { useTranslation } from 'react-i18next'
import { type Status, useStatus } from './status.ts'

const ofCourse = {
  none: null,
  here: null,
  gone: 'status.gone',
  closed: 'status.closed',
  ended: 'status.ended',
  'not-found': 'status.notFound',
  'not-named': 'status.notNamed',
  unreadable: 'status.unreadable',
} as const
const ofStore = {
  none: null,
  ready: null,
  'no-key': 'status.noKey',
  away: 'status.away',
  denied: 'status.denied',
} as const

const useLines = ({ lms, lrs, unsent, refused }: Status): string[] => {
  const { t } = useTranslation('results')
  const [course, store] = [ofCourse[lms], ofStore[lrs]]
  return [
    ...(course ? [t(course)] : []),
    ...(store && unsent > 0 ? [t(store, { count: unsent })] : []),
    ...(refused > 0 ? [t('status.refused', { count: refused })] : []),
  ]
}

/** Says plainly when results do not get out, and that nothing is lost; silent while all is well. */
export const ResultsNotice = () => {
  const lines = useLines(useStatus())
  return (
    <output className="results-notice no-print" data-empty={lines.length === 0}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </output>
  )
}
